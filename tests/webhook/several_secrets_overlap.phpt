--TEST--
While a secret is being replaced, both verify; a removed one is refused at once
--EXTENSIONS--
recur
--INI--
recur.webhook_secret_file={PWD}/several_secrets_overlap.tmp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of();
$old = signature_of($body, 'whsec_old');
$new = signature_of($body, 'whsec_new');
foreach ([['whsec_new', 'whsec_old'], ['previous' => 'whsec_old', 'current' => 'whsec_new'], "whsec_new\nwhsec_old"] as $both) {
    echo verified($body, $old, $both), ', ', verified($body, $new, $both), "\n";
}
echo verified($body, $old, ['whsec_new']), "\n";
$secret = 'whsec_new';
$list = [&$secret];
echo verified($body, $new, $list), "\n";

$file = __DIR__ . '/several_secrets_overlap.tmp';
foreach (["whsec_old\n", "whsec_new\r\nwhsec_old\r\n", "\n  whsec_new \n"] as $secrets) {
    file_put_contents($file, $secrets);
    echo 'file: ', verified($body, $old), ', ', verified($body, $new), "\n";
}
echo verified($body, $new, ['whsec_new', 7]), "\n";
echo verified($body, $new, [['whsec_new']]), "\n";
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/several_secrets_overlap.tmp');
?>
--EXPECT--
event evt_1, event evt_1
event evt_1, event evt_1
event evt_1, event evt_1
WebhookSignatureException invalid_signature 0
event evt_1
file: event evt_1, WebhookSignatureException invalid_signature 0
file: event evt_1, event evt_1
file: WebhookSignatureException invalid_signature 0, event evt_1
TypeError: Recur\Webhook::verify(): Argument #3 ($secret) must hold strings, int given
TypeError: Recur\Webhook::verify(): Argument #3 ($secret) must hold strings, array given
