--TEST--
A configured CA file replaces the system's authorities: a server that only these vouch for is refused
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_unless_it_runs(...mount_namespace(), ...['true']);
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$system = new TestCa('system');
$own = new TestCa('own');
$api = new Api($system);

// The machine's trust store, as this test alone sees it: a bundle and a directory of hashes, of one authority.
$store = workspace() . '/store';
mkdir($store);
copy($system->file, "$store/ca-certificates.crt");
copy($system->file, "$store/system.pem");
exec('openssl rehash ' . escapeshellarg($store) . ' 2>&1');
$code = 'try { echo (new Recur\Client("sk_test_site", ["baseUrl" => getenv("API"), "maxRetries" => 0] + array_filter(["caFile" => getenv("CA")])))
    ->portal->sessions->create(["externalId" => "user_1"])->customer, "\n"; }
    catch (Recur\Exception\RecurException $exception) { echo $exception->errorCode, "\n"; }';
$inside = 'mount --bind "$STORE" /etc/ssl/certs && exec "$@"';
$unshare = [...mount_namespace(), 'sh', '-c', $inside, 'sh'];
foreach (['' => [], $own->file => [], ' ' => ["curl.cainfo={$own->file}"], '  ' => ["openssl.cafile={$own->file}"], $system->file => []] as $ca => $settings) {
    $options = array_merge(...array_map(static fn (string $setting): array => ['-d', $setting], $settings));
    $php = [PHP_BINARY, '-n', '-d', 'extension=' . extension_file(), ...$options, '-r', $code];
    $environment = ['API' => $api->baseUrl, 'CA' => trim($ca), 'STORE' => $store];
    $process = proc_open([...$unshare, ...$php], [['null'], STDOUT, STDOUT], $pipes, null, $environment + getenv());
    proc_close($process);
}
?>
--EXPECT--
sk_test_site
tls_failed
tls_failed
tls_failed
sk_test_site
