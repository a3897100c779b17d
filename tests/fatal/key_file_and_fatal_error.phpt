--TEST--
A fatal error in a callback of a call with a key file leaves the next call its key
--EXTENSIONS--
recur
--INI--
recur.secret_key_file={PWD}/key_file_and_fatal_error.tmp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
file_put_contents(__DIR__ . '/key_file_and_fatal_error.tmp', "sk_test_stand_in_2\n");
register_shutdown_function(function () use ($api) {
    show(fn() => $api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions->create(['customer' => 'cus_123']));
    echo $api->header('Authorization'), "\n";
    unlink(__DIR__ . '/key_file_and_fatal_error.tmp');
});
$api->client(['onExchange' => fn() => eval('class StandIn {}')], null)->portal->sessions->create(['customer' => 'cus_123']);
?>
--EXPECTF--
%AFatal error: Cannot %Sdeclare class StandIn%a
session of cus_123
Bearer sk_test_stand_in_2
