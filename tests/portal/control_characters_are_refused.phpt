--TEST--
A control character in an option is invalid_option, and nothing is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach (["cus_123\n", "cus\0_123", "cus_123\x7f", "cus_123\u{85}"] as $customer) {
    show(fn() => $api->sessions()->create(['customer' => $customer]));
}
show(fn() => $api->sessions()->create(['customer' => 'cus_123', 'returnUrl' => "https://shop.example/\r\nX: y"]));
echo $api->requestCount(), "\n";
?>
--EXPECT--
InvalidRequestException invalid_option 400
InvalidRequestException invalid_option 400
InvalidRequestException invalid_option 400
InvalidRequestException invalid_option 400
InvalidRequestException invalid_option 400
0
