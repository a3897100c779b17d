--TEST--
Not a byte of an unsigned body is decoded: whatever it holds, it is a WebhookSignatureException
--EXTENSIONS--
recur
--INI--
memory_limit=16M
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

// Decoded, the last but one would take more memory than there is.
$bodies = ['', '{', '[]', body_of(), "\xff", str_repeat('[', 100000), '[' . str_repeat('[],', 300000) . '[]]', str_repeat(' ', 1048577)];
foreach ($bodies as $body) {
    echo verified($body, signature_of("$body ", SECRET), SECRET), "\n";
}
show_message(static fn () => Recur\Webhook::verify('', signature_of(body_of()), SECRET));
show_message(static fn () => Recur\Webhook::verify('{}', signature_of(body_of()), SECRET));
?>
--EXPECT--
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException invalid_signature 0
WebhookSignatureException: The payload is empty, and the signature is that of another body: pass the request's raw body, as php://input has it, before anything else takes it.
WebhookSignatureException: The signature was made with another secret, or of another body: pass the raw body, byte for byte, and the secret of this endpoint and environment; else answer 401.
