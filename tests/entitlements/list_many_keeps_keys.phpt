--TEST--
listMany() keeps keys and order, and one failure loses no other result; exchanges say what was asked
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$none = ['customer' => null, 'subscription' => null, 'entitlements' => []];
$api->answer(['status' => 200, 'json' => ['customer' => ['id' => 'cus_1']] + $none], ['status' => 403, 'json' => ['error' => ['code' => 'forbidden', 'message' => 'No']]], ['status' => 200, 'json' => $none]);
$asked = [];
$client = $api->client(['onExchange' => function (Recur\Exchange $exchange) use (&$asked): void {
    $asked[] = $exchange->operation;
}]);
$settled = [];
$results = $client->entitlements->listMany(
    ['b' => ['customer' => 'cus_1'], 7 => ['externalId' => 7], 'a' => ['email' => 'a@example.com']],
    1,
    function (int|string $key) use (&$settled): void {
        $settled[] = $key;
    },
);
foreach ($results as $key => $result) {
    echo $key, ' ', $result instanceof Recur\EntitlementList ? $result->customer ?? 'nobody' : $result->errorCode, "\n";
}
echo implode(' ', $settled), "\n", implode(' ', $asked), "\n";
var_dump($client->entitlements->listMany([['customer' => 'cus_1']], 1, null, 0.0)[0]->errorCode);
?>
--EXPECT--
b cus_1
7 forbidden
a nobody
b 7 a
entitlements.list entitlements.list entitlements.list
string(7) "timeout"
