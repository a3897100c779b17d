--TEST--
changesAccess() is true for orders, subscriptions, invoices and refunds, and for no other type
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$types = [
    'order.paid', 'order.payment_failed', 'subscription.created', 'subscription.cancelled', 'subscription.schedule_created',
    'invoice.paid', 'refund.succeeded', 'refund.of_the_future',
    'checkout.completed', 'customer.updated', 'product.updated', 'einvoice.issued', 'orders.paid', 'something.new', 'order',
];
foreach ($types as $type) {
    $body = body_of(type: $type);
    echo $type, ': ', json_encode(Recur\Webhook::verify($body, signature_of($body), SECRET)->changesAccess()), "\n";
}
?>
--EXPECT--
order.paid: true
order.payment_failed: true
subscription.created: true
subscription.cancelled: true
subscription.schedule_created: true
invoice.paid: true
refund.succeeded: true
refund.of_the_future: true
checkout.completed: false
customer.updated: false
product.updated: false
einvoice.issued: false
orders.paid: false
something.new: false
order: false
