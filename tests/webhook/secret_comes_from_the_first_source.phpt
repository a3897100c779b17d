--TEST--
The secret is the argument's, else of recur.webhook_secret, recur.webhook_secret_file, RECUR_WEBHOOK_SECRET, RECUR_WEBHOOK_SECRET_FILE
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';
require __DIR__ . '/../secrets/child.inc';

$file = __DIR__ . '/secret_comes_from_the_first_source.tmp';
$other = "$file.environment";
file_put_contents($file, "whsec_file\n");
file_put_contents($other, "whsec_environment_file\n");
$code = '$body = ' . var_export(body_of(), true) . ';
    foreach (["whsec_argument", "whsec_ini", "whsec_file", "whsec_environment", "whsec_environment_file"] as $secret) {
        try {
            Recur\Webhook::verify($body, base64_encode(hash_hmac("sha256", $body, $secret, true)), ARGUMENT);
            echo $secret, "\n";
        } catch (Recur\Exception\WebhookSignatureException) {
        } catch (Recur\Exception\ConfigurationException $e) {
            echo $e->errorCode, "\n";
            exit;
        }
    }';
$settings = ['recur.webhook_secret' => 'whsec_ini', 'recur.webhook_secret_file' => $file];
$environment = ['RECUR_WEBHOOK_SECRET' => 'whsec_environment', 'RECUR_WEBHOOK_SECRET_FILE' => $other];
echo run_php(str_replace('ARGUMENT', '"whsec_argument"', $code), $settings, $environment)[0];
$code = str_replace('ARGUMENT', 'null', $code);
echo run_php($code, $settings, $environment)[0];
unset($settings['recur.webhook_secret']);
echo run_php($code, $settings, $environment)[0];
echo run_php($code, ['recur.webhook_secret' => '', 'recur.webhook_secret_file' => ''], $environment)[0];
unset($environment['RECUR_WEBHOOK_SECRET']);
echo run_php($code, [], $environment)[0];
echo run_php($code, [], ['RECUR_WEBHOOK_SECRET' => '', 'RECUR_WEBHOOK_SECRET_FILE' => ''])[0];
// The API key signs no webhook.
echo run_php($code, ['recur.secret_key' => 'sk_test_1'], ['RECUR_SECRET_KEY' => 'sk_test_1'])[0];
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/secret_comes_from_the_first_source.tmp');
@unlink(__DIR__ . '/secret_comes_from_the_first_source.tmp.environment');
?>
--EXPECT--
whsec_argument
whsec_ini
whsec_file
whsec_environment
whsec_environment_file
missing_webhook_secret
missing_webhook_secret
