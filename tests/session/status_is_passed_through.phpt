--TEST--
A status that nobody documented is passed through
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(['status' => 200, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1',
    'status' => 'revoked']]);
echo $api->sessions()->create(['email' => 'a@example.com'])->status, "\n";
?>
--EXPECT--
revoked
