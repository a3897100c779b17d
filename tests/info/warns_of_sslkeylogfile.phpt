--TEST--
phpinfo() warns where SSLKEYLOGFILE makes libcurl write TLS secrets
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

putenv('SSLKEYLOGFILE=/tmp/keys');
ob_start();
phpinfo(INFO_MODULES);
preg_match('/^Warning => .*$/m', ob_get_clean(), $line);
echo $line[0], "\n";
?>
--EXPECT--
Warning => SSLKEYLOGFILE is set: the TLS secrets of every call go to that file
