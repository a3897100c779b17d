--TEST--
A secret that is null, "" or blank verifies nothing, a body signed with it included, wherever it was set
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';
require __DIR__ . '/../secrets/child.inc';

$body = body_of();
$blanks = ['', ' ', "\t", "\n", "\r\n \n", [], [''], [null], ['', " \n", null], null];
$ends = [];
foreach ($blanks as $blank) {
    foreach (['', ' ', "\n"] as $signedWith) {
        $ends[] = verified($body, signature_of($body, $signedWith), $blank);
    }
}
echo count($ends), ' times ', implode(', ', array_unique($ends)), "\n";
// The cause is told first: a request without a signature hides no missing secret.
echo verified($body, null), "\n";
// A blank beside a secret is passed over, and signs nothing.
echo verified($body, signature_of($body), ['', SECRET, null]), "\n";
echo verified($body, signature_of($body, ''), ['', SECRET, null]), "\n";
// What was given is what counts, also where php.ini has a secret.
$code = 'const BODY = ' . var_export($body, true) . ';
    foreach (["", [], [""], " "] as $secret) {
        try {
            Recur\Webhook::verify(BODY, ' . var_export(signature_of($body), true) . ', $secret);
            echo "verified\n";
        } catch (Recur\Exception\RecurException $e) {
            echo $e->errorCode, "\n";
        }
    }
    foreach (["", " "] as $secret) {
        try {
            Recur\Webhook::verify(BODY, base64_encode(hash_hmac("sha256", BODY, $secret, true)));
            echo "verified\n";
        } catch (Recur\Exception\RecurException $e) {
            echo $e->errorCode, "\n";
        }
    }';
echo run_php($code, ['recur.webhook_secret' => SECRET])[0];
echo "--\n";
$file = __DIR__ . '/blank_secret_verifies_nothing.tmp';
file_put_contents($file, " \n\n");
$code = preg_replace('/^.*?(?=foreach \(\["", " "\])/s', strtok($code, "\n"), $code);
foreach ([[['recur.webhook_secret' => ' '], []], [['recur.webhook_secret_file' => $file], []],
    [[], ['RECUR_WEBHOOK_SECRET' => ' ']], [[], ['RECUR_WEBHOOK_SECRET_FILE' => $file]]] as [$settings, $environment]) {
    echo run_php($code, $settings, $environment)[0];
}
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/blank_secret_verifies_nothing.tmp');
?>
--EXPECT--
30 times ConfigurationException missing_webhook_secret 0
ConfigurationException missing_webhook_secret 0
event evt_1
WebhookSignatureException invalid_signature 0
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
invalid_signature
invalid_signature
--
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
missing_webhook_secret
