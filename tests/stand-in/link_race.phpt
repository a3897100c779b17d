--TEST--
Of many who open one link at the same moment one gets in
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn(['--workers', '4']);
$link = $api->create(['email' => 'customer@example.com', 'returnUrl' => RETURN_URL])->json()['url'];
$target = parse_url($link, PHP_URL_PATH);
$connections = [];
for ($i = 0; $i < 8; $i++) {
    $connections[$i] = stream_socket_client('tcp://' . substr($api->url, strlen('http://')));
}
foreach ($connections as $connection) {
    fwrite($connection, "GET $target HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
}
$counts = array_count_values(array_map(
    static fn ($connection): string => explode(' ', stream_get_contents($connection))[1],
    $connections
));
ksort($counts);
echo json_encode($counts), "\n";
--EXPECT--
{"200":1,"410":7}
