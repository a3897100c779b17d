--TEST--
Key, proxy password and defaults of a client are in no dump, cast, export, encoding or reflection of its objects
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';
require __DIR__ . '/views.inc';

$client = new Recur\Client('sk_test_secret_key', [
    'proxy' => 'http://shop:secret_password@127.0.0.1:9',
    'baseUrl' => 'http://127.0.0.1:9',
    'returnUrl' => 'https://shop.example/secret_return',
    'maxRetries' => 0,
]);
result_of(fn() => $client->portal->sessions->create(['email' => 'secret_person@example.com']));
result_of(fn() => $client->entitlements->list(['email' => 'secret_person@example.com']));
foreach ([$client, $client->portal, $client->portal->sessions, $client->entitlements, $client->checkoutSessions] as $object) {
    foreach (views_of($object) as $how => $view) {
        echo str_contains($view, 'secret_') ? short_class($object) . " in $how: $view\n" : '';
    }
}
echo count(views_of($client)), " ways\n";
echo count((new ReflectionObject($client))->getProperties()), " properties\n";
?>
--EXPECT--
12 ways
3 properties
