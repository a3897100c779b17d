--TEST--
php-fpm: bytes that reach a worker's kept connection between two PHP requests reach no call
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv', 'curl');
skip_without_php_fpm();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';
require __DIR__ . '/../include/raw_server.inc';

$ca = new TestCa();
$api = new Api($ca);
$pem = workspace() . '/raw-server.pem';
file_put_contents($pem, array_map(file_get_contents(...), $ca->serverCertificate()));
foreach (['HTTP' => [], 'HTTPS' => ['certificate' => $pem]] as $name => $transport) {
    $server = \RawServer::start($transport + ['customer' => 'cus_right', 'later' => [\RawServer::unasked()]]);
    $site = new FpmSite($api, $ca, workers: 1, settings: ['recur.base_url' => $server->url]);
    $reports = $site->createSessions(1);
    $server->proceed();
    array_push($reports, ...$site->createSessions(3));
    $reused = array_map(static fn (array $report): string => var_export($report['exchanges'][0]['reused'] ?? null, true), $reports);
    sort($reused);
    echo $name, ': ', implode(' ', array_map(static fn (array $report): string => $report['customer'] ?? 'nobody', $reports)),
        ', workers ', count(array_unique(array_column($reports, 'pid'))), ', reused ', implode(' ', $reused), "\n";
    $site->fpm->stop();
}
?>
--EXPECT--
HTTP: cus_right cus_right cus_right cus_right, workers 1, reused false false true true
HTTPS: cus_right cus_right cus_right cus_right, workers 1, reused false false true true
