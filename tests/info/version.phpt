--TEST--
The extension's version is a semantic one
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

var_dump(preg_match('/^\d+\.\d+\.\d+(-\w+)?$/', (string) phpversion('recur')));
?>
--EXPECT--
int(1)
