--TEST--
Requests in flight are counted across workers, and an answer can be held until there are enough
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$folder = sys_get_temp_dir() . '/stand-in-in-flight-' . getmypid();
$api = new StandIn(['--workers', '4', '--state', $folder]);
// A second one on the same state looks on, so that no worker of the first is taken.
$onlooker = new StandIn(['--state', $folder]);
$onlooker->control('answers', ['holdUntilInFlight' => 3, 'times' => 3]);
$connections = [];
for ($i = 0; $i < 3; $i++) {
    $connections[$i] = stream_socket_client('tcp://' . substr($api->url, strlen('http://')));
    fwrite($connections[$i], "POST /v1/portal/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}");
    eventually(static fn (): bool => $onlooker->control('requests')['maxInFlight'] === $i + 1);
}
foreach ($connections as $connection) {
    echo explode(' ', stream_get_contents($connection))[1], "\n";
}
echo $onlooker->control('requests')['maxInFlight'], "\n";
var_dump(eventually(static fn (): bool => $onlooker->control('requests')['inFlight'] === 0));
$api->stop();
$onlooker->stop();
array_map('unlink', glob("$folder/*"));
rmdir($folder);
--EXPECT--
401
401
401
3
bool(true)
