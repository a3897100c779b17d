--TEST--
The customer is read from customer, customerId, customer_id and an object's id
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
foreach (['customer', 'customerId', 'customer_id', 'object', 'none'] as $form) {
    $api->set('customerField', $form);
    echo $form, ' ', json_encode($api->sessions()->create(['customer' => 'cus_123'])->customer), "\n";
}
?>
--EXPECT--
customer "cus_123"
customerId "cus_123"
customer_id "cus_123"
object "cus_123"
none null
