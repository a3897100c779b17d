--TEST--
An exception has the file and line of the call, thrown or in a batch's result
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions();
$thrown = result_of(fn() => $sessions->create(['customer' => 'cus_nobody'])); $line = __LINE__;
$listed = $sessions->createMany([['customer' => 'cus_nobody']])[0]; $many = __LINE__;
var_dump($thrown->getLine() === $line, $listed->getLine() === $many);
var_dump($thrown->getFile() === __FILE__, $listed->getFile() === __FILE__);
echo $listed->getTrace()[0]['class'], ' ', $listed->getTrace()[0]['function'], "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
Recur\PortalSessions createMany
