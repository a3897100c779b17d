--TEST--
A missing key or a nonsense setting is thrown for the whole batch
--EXTENSIONS--
recur
--INI--
recur.timeout=nonsense
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$called = false;
show(fn() => Recur\Portal::createSessions([['customer' => 'cus_123']], 8, function () use (&$called) {
    $called = true;
}));
show(fn() => (new Recur\Client(null, ['timeout' => 1]))->portal->sessions->createMany([['customer' => 'cus_123']]));
var_dump($called);
?>
--EXPECT--
ConfigurationException invalid_setting 0
ConfigurationException missing_secret_key 0
bool(false)
