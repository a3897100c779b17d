--TEST--
`external_id` and `return_url` are other spellings of the same options
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions(['returnUrl' => null])->create(['external_id' => 'user_123', 'return_url' => 'https://shop.example/a']);
echo $api->bodies()[0], "\n";
?>
--EXPECT--
{"external_id":"user_123","return_url":"https://shop.example/a"}
