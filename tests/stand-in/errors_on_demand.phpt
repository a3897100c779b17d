--TEST--
Some e-mail addresses get the errors of a bad day
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach (['rate-limited', 'server-error', 'unavailable'] as $name) {
    $answer = $api->create(['email' => "$name@example.com", 'returnUrl' => RETURN_URL]);
    echo $answer->error(), ' ', json_encode($answer->header('Retry-After')), "\n";
}
--EXPECT--
429 rate_limit_exceeded: Too many requests. "30"
500 internal_error: Something went wrong. null
503 service_unavailable: Down for maintenance. null
