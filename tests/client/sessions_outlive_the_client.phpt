--TEST--
The sessions object works after its client is gone
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->client(['returnUrl' => StandIn::RETURN_URL])->portal->sessions;
gc_collect_cycles();
show(fn() => $sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
session of cus_123
