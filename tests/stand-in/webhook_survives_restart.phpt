--TEST--
What was not delivered when the stand-in ended is delivered when it is back on its state folder
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$folder = sys_get_temp_dir() . '/stand-in-restart-' . getmypid();
$api = new StandIn(['--state', $folder]);
$receiver = new Receiver($api, ['paused' => true]);
$api->control('purchases', ['product' => 'basic-plan', 'email' => 'c@example.com', 'externalId' => 'shop-1']);
$api->kill();
$back = new StandIn(['--state', $folder]);
$back->control('webhook', ['paused' => false]);
echo implode(' ', array_map(static fn (array $r): string => $r['headers']['x-recur-event-type'], $receiver->requests(4))), "\n";
echo $back->access('shop-1'), "\n";
$back->stop();
foreach ([...glob("$folder/*/*"), ...glob("$folder/*"), $folder] as $path) {
    is_dir($path) ? rmdir($path) : unlink($path);
}
--EXPECT--
checkout.completed order.paid subscription.created subscription.activated
basic-plan active
