--TEST--
A batch finds the spelling too, and every row gets its session
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'camel');
$rows = array_fill_keys(['a', 'b', 'c', 'd', 'e', 'f'], ['customer' => 'cus_123']);
foreach ($api->sessions(['maxRetries' => 0])->createMany($rows, 2) as $key => $result) {
    echo $key, ' ', outcome($result), "\n";
}
$snake = count(array_filter($api->bodies(), fn(string $body) => str_contains($body, 'customer_id')));
var_dump($snake >= 1 && $snake <= 2, $api->requestCount() === 6 + $snake);
?>
--EXPECT--
a session of cus_123
b session of cus_123
c session of cus_123
d session of cus_123
e session of cus_123
f session of cus_123
bool(true)
bool(true)
