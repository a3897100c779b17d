--TEST--
The same body verifies again, years later, and always under the ID that it holds itself
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

// What the headers say is not signed: nothing of it is looked at.
$_SERVER['HTTP_X_RECUR_EVENT_ID'] = 'evt_of_the_header';
$_SERVER['HTTP_X_RECUR_TIMESTAMP'] = '0';
foreach (['2019-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 'not a date'] as $time) {
    $body = json_encode(['id' => 'evt_7', 'type' => 'order.paid', 'timestamp' => $time, 'data' => []]);
    $first = Recur\Webhook::verify($body, signature_of($body), SECRET);
    $again = Recur\Webhook::verify($body, signature_of($body), SECRET);
    echo $first->id, ' ', $again->id, ' ', $again->timestamp, ' ', json_encode($first == $again), "\n";
}
?>
--EXPECT--
evt_7 evt_7 2019-01-01T00:00:00Z true
evt_7 evt_7 2999-01-01T00:00:00Z true
evt_7 evt_7 not a date true
