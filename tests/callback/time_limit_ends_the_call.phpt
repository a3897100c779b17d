--TEST--
max_execution_time is not outlived by a waiting call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://' . stream_socket_get_name($server, false), 'timeout' => 60]);
$GLOBALS['client'] = $client;
register_shutdown_function(function () {
    echo "shutdown\n";
});
set_time_limit(1);
while (true) {
    try {
        $client->portal->sessions->create(['customer' => 'cus_123']);
    } catch (Throwable) {
    }
}
?>
--EXPECTF--
%AFatal error: Maximum execution time of 1 second%S exceeded in %s
%Ashutdown
