--TEST--
https_proxy of the environment is used, but never for loopback; HTTP_PROXY, which a request can set, never
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$proxy = stream_socket_server('tcp://127.0.0.1:0');
$address = 'http://' . stream_socket_get_name($proxy, false);

/** What the proxy was asked for first, where anybody came. */
function asked($proxy, string $baseUrl): string
{
    $client = new Recur\Client('sk_test_abcdef', [
        'baseUrl' => $baseUrl, 'timeout' => 4, 'connectTimeout' => 4, 'maxRetries' => 0,
    ]);
    result_of(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
    $connection = @stream_socket_accept($proxy, 0);
    return $connection ? trim((string) fgets($connection)) : 'nothing';
}

putenv("HTTP_PROXY=$address");
putenv('REQUEST_METHOD=GET');
echo 'HTTP_PROXY: ', asked($proxy, 'https://api.invalid'), "\n";
putenv("https_proxy=$address");
echo 'https_proxy: ', asked($proxy, 'https://api.invalid'), "\n";
foreach (['https://127.0.0.1:1', 'https://localhost:1', 'https://[::1]:1', 'http://127.0.0.1:1'] as $baseUrl) {
    putenv("http_proxy=$address");
    echo "$baseUrl: ", asked($proxy, $baseUrl), "\n";
}
?>
--EXPECT--
HTTP_PROXY: nothing
https_proxy: CONNECT api.invalid:443 HTTP/1.1
https://127.0.0.1:1: nothing
https://localhost:1: nothing
https://[::1]:1: nothing
http://127.0.0.1:1: nothing
