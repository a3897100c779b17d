--TEST--
Fibers that rest in the middle of a look at entitlements, batches within it, and forked children each get their own answer
--EXTENSIONS--
recur
pcntl
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(4);
$rests = $api->client(['onExchange' => fn(Recur\Exchange $exchange) => Fiber::suspend($exchange->operation)])->entitlements;
$fibers = [
    new Fiber(fn() => $rests->list(['customer' => 'cus_123'])->customer),
    new Fiber(fn() => var_export($rests->check(['customer' => 'cus_456', 'product' => 'pro-plan'])->allowed, true)),
    new Fiber(fn() => $rests->check(['customer' => 'cus_nobody', 'product' => 'pro-plan'])->reason),
];
foreach ($fibers as $fiber) {
    echo $fiber->start(), "\n";
}
$plain = $api->client()->entitlements;
echo implode(' ', array_map(fn($list) => $list->customer ?? 'nobody', $plain->listMany(
    [['customer' => 'cus_789'], ['customer' => 'cus_nobody'], ['customer' => 'cus_123']],
    2,
))), "\n";
foreach ($fibers as $fiber) {
    $fiber->resume();
    echo $fiber->getReturn(), "\n";
}
$dropped = new Fiber(fn() => $rests->list(['customer' => 'cus_123']));
$dropped->start();
unset($dropped);

// The connection is warm now: no child may answer, or be answered, for another.
$customers = ['cus_123', 'cus_456', 'cus_789', 'cus_nobody'];
$children = [];
foreach ($customers as $customer) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        $own = true;
        for ($i = 0; $i < 20; $i++) {
            $own = ($plain->list(['customer' => $customer])->customer ?? 'cus_nobody') === $customer && $own;
        }
        // An exit would end the stand-in, which is the parent's.
        pcntl_exec($own ? '/bin/true' : '/bin/false');
    }
    $children[$customer] = $pid;
}
$own = true;
for ($i = 0; $i < 20; $i++) {
    $own = $plain->list(['customer' => 'cus_123'])->customer === 'cus_123' && $own;
}
echo 'parent: ', var_export($own, true), "\n";
foreach ($children as $customer => $pid) {
    pcntl_waitpid($pid, $status);
    echo "$customer: ", pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'killed', "\n";
}
?>
--EXPECT--
entitlements.list
entitlements.list
entitlements.list
cus_789 nobody cus_123
cus_123
false
no_customer
parent: true
cus_123: 0
cus_456: 0
cus_789: 0
cus_nobody: 0
