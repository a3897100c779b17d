--TEST--
A Fiber that is still suspended in a callback when the script ends does no harm
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$sessions = $api->sessions(['onExchange' => fn() => Fiber::suspend()]);
$fiber = new Fiber(fn() => $sessions->create(['customer' => 'cus_123']));
$fiber->start();
echo "end\n";
?>
--EXPECT--
end
