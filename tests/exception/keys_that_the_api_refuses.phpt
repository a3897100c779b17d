--TEST--
A key that the API refuses is an AuthenticationException, a restricted one a PermissionException
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach (['sk_test_unknown', 'sk_test_restricted'] as $key) {
    $exception = result_of(fn() => $api->client(key: $key)->portal->sessions->create(['customer' => 'cus_123']));
    echo outcome($exception), ' ', $exception->type, ' ', var_export(str_contains((string) $exception, $key), true), "\n";
}
?>
--EXPECT--
AuthenticationException unauthorized 401  false
PermissionException forbidden 403  false
