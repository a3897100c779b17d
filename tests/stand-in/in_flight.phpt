--TEST--
Requests in flight are counted across workers, and an answer can be held until there are enough
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn(['--workers', '4']);
$api->control('answers', ['holdUntilInFlight' => 3, 'times' => 3]);
$connections = [];
for ($i = 0; $i < 3; $i++) {
    $connections[$i] = stream_socket_client('tcp://' . substr($api->url, strlen('http://')));
    fwrite($connections[$i], "POST /v1/portal/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}");
    eventually(static fn (): bool => $api->control('requests')['maxInFlight'] === $i + 1);
}
$start = microtime(true);
foreach ($connections as $connection) {
    echo explode(' ', stream_get_contents($connection))[1], "\n";
}
var_dump(microtime(true) - $start < 4);
echo $api->control('requests')['maxInFlight'], "\n";
var_dump(eventually(static fn (): bool => $api->control('requests')['inFlight'] === 0));
--EXPECT--
401
401
401
bool(true)
3
bool(true)
