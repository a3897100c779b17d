--TEST--
An empty list gives an empty array, without a key
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

var_dump(Recur\Portal::createSessions([]));
var_dump((new Recur\Client())->portal->sessions->createMany([], 4, fn() => null));
?>
--EXPECT--
array(0) {
}
array(0) {
}
