--TEST--
A scripted answer can wait for the request that it is meant for
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('answers', ['match' => 'bulk_2', 'status' => 500]);
foreach (['bulk_1', 'bulk_2', 'bulk_2'] as $id) {
    echo $api->create(['externalId' => $id, 'returnUrl' => RETURN_URL])->status, "\n";
}
$api->control('answers', ['status' => 500, 'times' => 9]);
$api->control('answers', null, 'DELETE');
echo $api->create(['externalId' => 'bulk_3', 'returnUrl' => RETURN_URL])->status, "\n";
--EXPECT--
201
500
201
201
