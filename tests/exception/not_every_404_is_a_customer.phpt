--TEST--
A 404 without an error object is a mistake in the set-up, not an unknown customer
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(
    ['status' => 404, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<h1>Not Found</h1>'],
    ['status' => 404, 'json' => ['error' => 'Not Found']],
    ['status' => 404, 'json' => ['error' => []]],
    ['status' => 404, 'json' => ['message' => 'no route']],
    ['status' => 404, 'body' => ''],
);
for ($i = 0; $i < 5; $i++) {
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
}
?>
--EXPECT--
InvalidRequestException not_found 404
InvalidRequestException not_found 404
InvalidRequestException not_found 404
InvalidRequestException not_found 404
InvalidRequestException not_found 404
