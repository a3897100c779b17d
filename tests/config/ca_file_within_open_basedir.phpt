--TEST--
A client's CA file must lie within open_basedir
--EXTENSIONS--
recur
--INI--
open_basedir={PWD}/../..
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => new Recur\Client('sk_test_x', ['caFile' => '/etc/ssl/certs/ca-certificates.crt']));
show(fn() => new Recur\Client('sk_test_x', ['caFile' => __DIR__ . '/ca.pem']));
?>
--EXPECT--
ConfigurationException: The Recur\Client option caFile cannot be used because it names a file outside open_basedir.
Recur\Client
