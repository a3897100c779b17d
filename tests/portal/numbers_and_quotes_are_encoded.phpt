--TEST--
Quotes, backslashes and slashes of options arrive as they were
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$id = "a\"b\\c/d<e>'f 好\u{1F600}";
result_of(fn() => $api->sessions()->create(['externalId' => $id]));
var_dump(json_decode($api->bodies()[0], true)['external_id'] === $id);
?>
--EXPECT--
bool(true)
