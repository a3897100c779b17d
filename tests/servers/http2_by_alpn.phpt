--TEST--
HTTP/2 over TLS 1.3 where the server offers it, HTTP/1.1 where it does not
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
foreach (['offered' => true, 'missing' => false] as $name => $http2) {
    $api = new Api($ca, http2: $http2, name: "api-$name");
    $versions = [];
    $client = new \Recur\Client('sk_test_a', [
        'baseUrl' => $api->baseUrl,
        'caFile' => $ca->file,
        'onExchange' => static function (\Recur\Exchange $exchange) use (&$versions): void {
            $versions[] = $exchange->httpVersion;
        },
    ]);
    $client->portal->sessions->create(['externalId' => 'user_1']);
    $record = $api->exchanges(1)[0];
    echo "$name: {$record['http']} over {$record['tls']}, told as ", implode(',', $versions), "\n";
}
?>
--EXPECT--
offered: HTTP/2.0 over TLSv1.3, told as 2
missing: HTTP/1.1 over TLSv1.3, told as 1.1
