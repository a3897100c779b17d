--TEST--
Eight requests are in flight unless told otherwise
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(16);
$api->answer(['times' => 480, 'delayMs' => 50]);
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 48));
putenv("RECUR_BASE_URL=$api->url");
putenv('RECUR_SECRET_KEY=sk_test_stand_in');
$api->set('defaultReturnUrl', StandIn::RETURN_URL);
// A worker of the stand-in's may take two connections and leave another idle: it need not come to eight at once.
for ($i = 0; $i < 10 && $api->maxInFlight() < 8; $i++) {
    Recur\Portal::createSessions($rows);
}
echo $api->maxInFlight(), "\n";
?>
--EXPECT--
8
