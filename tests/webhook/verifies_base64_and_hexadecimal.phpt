--TEST--
A signature in Base64 or in hexadecimal of either case verifies
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of(['amount' => 299]);
foreach ([signature_of($body), bin2hex(base64_decode(signature_of($body)))] as $signature) {
    echo verified($body, $signature, SECRET), "\n";
    echo verified($body, " $signature\t", SECRET), "\n";
}
echo verified($body, strtoupper(bin2hex(base64_decode(signature_of($body)))), SECRET), "\n";
$event = Recur\Webhook::verify($body, signature_of($body), SECRET);
var_dump($event->id, $event->type, $event->timestamp, $event->data);
?>
--EXPECT--
event evt_1
event evt_1
event evt_1
event evt_1
event evt_1
string(5) "evt_1"
string(10) "order.paid"
string(20) "2026-01-01T00:00:00Z"
array(1) {
  ["amount"]=>
  int(299)
}
