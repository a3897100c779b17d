--TEST--
Options that are references are read, and left as they are
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$customer = 'cus_123';
$opts = ['customer' => &$customer];
echo outcome($api->sessions()->create($opts)), "\n";
var_dump($opts['customer'], $customer);
?>
--EXPECT--
session of cus_123
string(7) "cus_123"
string(7) "cus_123"
