--TEST--
Exceptions of webhooks have status 0, no attempts, and are not retryable; a test can make them
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of();
foreach ([
    fn () => Recur\Webhook::verify($body, 'x', SECRET),
    fn () => Recur\Webhook::verify('{', signature_of('{'), SECRET),
    fn () => Recur\Webhook::verify($body, 'x', ''),
    fn () => throw new Recur\Exception\WebhookSignatureException('No.', 'invalid_signature'),
    fn () => throw new Recur\Exception\InvalidWebhookException('No.', 'invalid_event'),
] as $attempt) {
    $e = result_of($attempt);
    echo short_class($e), ' < ', (new ReflectionObject($e))->getParentClass()->getShortName(), ' ';
    echo json_encode([$e->errorCode, $e->statusCode, $e->getCode(), $e->attempts, $e->type, $e->requestId, $e->isRetryable()]), "\n";
}
?>
--EXPECT--
WebhookSignatureException < RecurException ["invalid_signature",0,0,0,null,null,false]
InvalidWebhookException < RecurException ["invalid_event",0,0,0,null,null,false]
ConfigurationException < RecurException ["missing_webhook_secret",0,0,0,null,null,false]
WebhookSignatureException < RecurException ["invalid_signature",0,0,0,null,null,false]
InvalidWebhookException < RecurException ["invalid_event",0,0,0,null,null,false]
