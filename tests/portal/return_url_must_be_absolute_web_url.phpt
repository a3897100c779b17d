--TEST--
A return URL that is not an absolute http or https URL is invalid_return_url, and nothing is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach (['/account', 'account', '//shop.example/', 'javascript:alert(1)', 'ftp://shop.example/', 'https:/shop.example', 'https://'] as $url) {
    show(fn() => $api->sessions()->create(['customer' => 'cus_123', 'returnUrl' => $url]));
}
echo $api->requestCount(), "\n";
?>
--EXPECT--
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
InvalidRequestException invalid_return_url 400
0
