--TEST--
The log holds what arrived, as it arrived
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$connection = stream_socket_client('tcp://' . substr($api->url, strlen('http://')));
fwrite($connection, "POST /shop/v1/portal/sessions?a=1 HTTP/1.1\r\nhost: 127.0.0.1\r\nX-Odd-CASE: b\r\nAuthorization: Bearer sk_test_x\r\nContent-Length: 3\r\n\r\n\xff{}");
stream_get_contents($connection);
$api->create(['email' => '林@example.com']);
$log = $api->control('requests');
$first = $log['requests'][0];
echo $first['method'], ' ', $first['path'], ' ', $first['query'], ' ', $first['protocol'], ' ', $first['inFlight'], "\n";
echo json_encode($first['headers']), "\n";
var_dump($first['body'], base64_decode($first['bodyBase64']) === "\xff{}", abs($first['time'] - time()) < 5, $first['remotePort'] > 0);
echo json_encode(json_decode($log['requests'][1]['body']), JSON_UNESCAPED_UNICODE), ' ', $log['inFlight'], ' ', $log['maxInFlight'], "\n";
$api->control('requests', null, 'DELETE');
echo json_encode($api->control('requests')), "\n";
--EXPECT--
POST /shop/v1/portal/sessions a=1 HTTP/1.1 1
[["host","127.0.0.1"],["X-Odd-CASE","b"],["Authorization","Bearer sk_test_x"],["Content-Length","3"]]
NULL
bool(true)
bool(true)
bool(true)
{"email":"林@example.com"} 0 1
{"requests":[],"inFlight":0,"maxInFlight":0}
