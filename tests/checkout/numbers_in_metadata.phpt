--TEST--
checkoutSessions->create(): a number in metadata is the number that PHP has, to its last digit
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(['status' => 201, 'json' => ['id' => 'cs_1', 'url' => 'https://checkout.recur.tw/c/secret', 'expires_at' => '2999-01-01T00:00:00Z', 'status' => 'open']]);
$numbers = [PHP_INT_MIN, PHP_INT_MAX, 0, 0.1, -1.5, 1e25, 1.5e-7, 1 / 3, PHP_FLOAT_MAX, PHP_FLOAT_MIN, 4.9e-324, 100000.0];
$names = array_map(static fn (int $at): string => "n$at", array_keys($numbers));
setlocale(LC_ALL, 'de_DE.UTF-8', 'C');
$api->client()->checkoutSessions->create([
    'productSlug' => 'pro', 'successUrl' => 'https://shop.example/ok', 'cancelUrl' => 'https://shop.example/no',
    'metadata' => array_combine($names, $numbers),
]);
preg_match('/"metadata":(\{.*?\})/', $api->bodies()[0], $match);
echo $match[1], "\n";
foreach (array_values(json_decode($match[1], true, flags: JSON_THROW_ON_ERROR)) as $at => $number) {
    if ($number != $numbers[$at]) {
        echo 'sent ', var_export($numbers[$at], true), ', read ', var_export($number, true), "\n";
    }
}
?>
--EXPECT--
{"n0":-9223372036854775808,"n1":9223372036854775807,"n2":0,"n3":0.10000000000000001,"n4":-1.5,"n5":1.0000000000000001E+25,"n6":1.4999999999999999E-7,"n7":0.33333333333333331,"n8":1.7976931348623157E+308,"n9":2.2250738585072014E-308,"n10":4.9406564584124654E-324,"n11":100000}
