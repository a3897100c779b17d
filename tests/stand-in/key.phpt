--TEST--
The key decides who may call
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
foreach (['sk_test_stand_in', 'sk_test_stand_in_2', 'sk_live_stand_in'] as $key) {
    echo $api->create($body, $key)->status, "\n";
}
foreach (['sk_test_restricted', 'pk_test_stand_in', 'sk_test_other', 'nonsense'] as $key) {
    echo $api->create($body, $key)->error(), "\n";
}
$bare = $api->send('POST', '/v1/portal/sessions', [], json_encode($body));
echo $bare->error(), ', ', $bare->header('WWW-Authenticate'), "\n";
echo $api->send('POST', '/v1/portal/sessions', ['X-Recur-Secret-Key: sk_test_stand_in'], json_encode($body))->status, "\n";
$api->control('settings', ['secretKeys' => ['sk_test_mine']]);
echo $api->create($body, 'sk_test_mine')->status, ' ', $api->create($body)->status, "\n";
--EXPECT--
201
201
201
403 forbidden: This key may not do this.
401 unauthorized: A publishable key cannot do this. Use a secret key.
401 unauthorized: Unknown secret key.
401 unauthorized: Unknown secret key.
401 unauthorized: Send your secret key as "Authorization: Bearer sk_..."., Bearer
201
201 401
