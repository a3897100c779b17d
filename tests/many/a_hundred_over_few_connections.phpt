--TEST--
A hundred sessions, each answered by its own answer
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(4);
$rows = [];
for ($n = 1; $n <= 100; $n++) {
    $rows["row $n"] = ['email' => "bulk+$n@example.com"];
}
$right = 0;
foreach ($api->sessions()->createMany($rows, 4) as $key => $session) {
    $right += (int) ($session->customer === 'cus_bulk_' . substr($key, 4));
}
echo $right, ' ', $api->requestCount(), "\n";
?>
--EXPECT--
100 100
