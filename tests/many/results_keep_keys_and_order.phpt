--TEST--
Results have the keys of the list in its order, whatever the order of completion
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$settled = [];
$results = $api->sessions()->createMany(
    ['sent' => ['customer' => 'cus_123'], 7 => ['customer' => 'cus_456'], 'not sent' => []],
    3,
    function (int|string $key) use (&$settled) {
        $settled[] = $key;
    },
);
foreach ($results as $key => $result) {
    echo $key, ' ', outcome($result), "\n";
}
echo $settled[0], ' ', count($settled), "\n";
?>
--EXPECT--
sent session of cus_123
7 session of cus_456
not sent InvalidRequestException missing_customer_identifier 400
not sent 3
