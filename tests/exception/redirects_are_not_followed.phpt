--TEST--
A redirect is not followed
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([301, 302, 303, 307, 308] as $status) {
    $api->answer(['status' => $status, 'headers' => ['Location' => "$api->url/v1/portal/sessions"], 'body' => '']);
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
}
echo $api->requestCount(), "\n";
?>
--EXPECT--
InvalidResponseException unexpected_redirect 301
InvalidResponseException unexpected_redirect 302
InvalidResponseException unexpected_redirect 303
InvalidResponseException unexpected_redirect 307
InvalidResponseException unexpected_redirect 308
5
