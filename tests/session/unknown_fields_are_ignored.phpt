--TEST--
Unknown fields of an answer are ignored
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 200, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1',
    'livemode' => true, 'metadata' => ['a' => [1, 2, null]]]]);
show(fn() => $api->sessions()->create(['email' => 'a@example.com']));
?>
--EXPECT--
session of nobody
