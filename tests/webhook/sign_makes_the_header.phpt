--TEST--
sign() makes the header that verify() takes, and refuses a blank secret, a publishable key and several lines
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of();
var_dump(Recur\Webhook::sign($body, SECRET) === signature_of($body));
var_dump(Recur\Webhook::sign($body, ' ' . SECRET . "\n") === signature_of($body));
echo verified($body, Recur\Webhook::sign($body, SECRET), SECRET . "\r\n"), "\n";
show(fn () => Recur\Webhook::sign($body, ''));
show(fn () => Recur\Webhook::sign($body, " \n"));
show(fn () => Recur\Webhook::sign($body, 'pk_test_1'));
show(fn () => Recur\Webhook::sign($body, "whsec_a\nwhsec_b"));
echo verified($body, signature_of($body, 'pk_test_1'), [SECRET, 'pk_test_1']), "\n";
?>
--EXPECT--
bool(true)
bool(true)
event evt_1
ConfigurationException missing_webhook_secret 0
ConfigurationException missing_webhook_secret 0
ConfigurationException publishable_key 0
ValueError: Recur\Webhook::sign(): Argument #2 ($secret) must be one secret, without line breaks
ConfigurationException publishable_key 0
