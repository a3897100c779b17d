--TEST--
Eight requests are in flight unless told otherwise
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(12);
$api->answer(['times' => 64, 'delayMs' => 100]);
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 64));
putenv("RECUR_BASE_URL=$api->url");
putenv('RECUR_SECRET_KEY=sk_test_stand_in');
$api->set('defaultReturnUrl', StandIn::RETURN_URL);
$results = Recur\Portal::createSessions($rows);
echo count(array_filter($results, fn($result) => $result instanceof Recur\PortalSession)), "\n";
echo $api->maxInFlight(), "\n";
?>
--EXPECT--
64
8
