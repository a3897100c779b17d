--TEST--
The client's parts cannot be replaced
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$client = new Recur\Client('sk_test_x');
show_message(function () use ($client) {
    $client->portal = (new Recur\Client('sk_test_y'))->portal;
});
show_message(function () use ($client) {
    $client->portal->sessions = (new Recur\Client('sk_test_y'))->portal->sessions;
});
?>
--EXPECT--
Error: Cannot modify readonly property Recur\Client::$portal
Error: Cannot modify readonly property Recur\ClientPortal::$sessions
