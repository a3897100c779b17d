--TEST--
`externalId` may be an int
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([42, -1, 0, PHP_INT_MAX] as $id) {
    result_of(fn() => $api->sessions()->create(['externalId' => $id]));
}
foreach ($api->bodies() as $body) {
    var_dump(json_decode($body, true)['external_id']);
}
?>
--EXPECT--
string(2) "42"
string(2) "-1"
string(1) "0"
string(19) "9223372036854775807"
