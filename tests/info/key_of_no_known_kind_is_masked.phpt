--TEST--
phpinfo() shows nothing of a key of no known kind
--EXTENSIONS--
recur
--INI--
recur.secret_key=abcdef
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

ob_start();
phpinfo(INFO_MODULES);
preg_match('/^recur.secret_key .*$/m', ob_get_clean(), $line);
echo $line[0], "\n";
?>
--EXPECT--
recur.secret_key => ****** => ******
