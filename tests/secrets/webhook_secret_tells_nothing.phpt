--TEST--
A webhook secret is in no message, trace, dump, log or phpinfo(), wherever it was set; nor is what the payload says
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/child.inc';

$file = __DIR__ . '/webhook_secret_tells_nothing.tmp';
file_put_contents($file, "whsec_abcdef\n");
$code = '
    $body = json_encode(["id" => "evt_1", "type" => "order.paid", "data" => ["customer_email" => "qwerty@example.com"]]);
    $attempts = [
        fn () => Recur\Webhook::verify($body, base64_encode(str_repeat("x", 32)), GIVEN),
        fn () => Recur\Webhook::verify($body, "nonsense", GIVEN),
        fn () => Recur\Webhook::verify("{\"qwerty", Recur\Webhook::sign("{\"qwerty", "whsec_" . "ab" . "cdef"), GIVEN),
        fn () => Recur\Webhook::verify($body, "", GIVEN),
        fn () => Recur\Webhook::verify($body, "", [GIVEN, new stdClass()]),
        fn () => Recur\Webhook::sign("qwerty", "pk_abcdef"),
    ];
    foreach ($attempts as $attempt) {
        try {
            $attempt();
        } catch (Throwable $e) {
            echo $e->errorCode ?? "type", "\n";
            ob_start();
            var_dump($e); print_r($e); var_export($e->getTrace()); debug_zval_dump($e->getTrace()); echo $e, json_encode($e);
            $shown = ob_get_clean();
            echo preg_match("/abcdef|qwerty/", $shown, $found) ? "shows $found[0]\n$shown" : "";
        }
    }
    phpinfo(INFO_MODULES | INFO_CONFIGURATION);
    echo "--end\n";
    throw $e;';
$shown = ['zend.exception_ignore_args' => '0', 'display_errors' => '1', 'log_errors' => '1', 'html_errors' => '0'];
$sources = [
    'argument' => ['"whsec_" . "abcdef"', [], []],
    'list' => ['["whsec_" . "abcdef", null]', [], []],
    'php.ini' => ['null', ['recur.webhook_secret' => 'whsec_abcdef'], []],
    'file of php.ini' => ['null', ['recur.webhook_secret_file' => $file], []],
    'environment' => ['null', [], ['RECUR_WEBHOOK_SECRET' => 'whsec_abcdef']],
    'file of the environment' => ['null', [], ['RECUR_WEBHOOK_SECRET_FILE' => $file]],
];
foreach ($sources as $source => [$given, $settings, $environment]) {
    [$output, $status] = run_php(str_replace('GIVEN', $given, $code), $shown + $settings, $environment);
    echo "$source: ", implode(' ', preg_grep('/^[a-z_]+$/', explode("\n", strstr($output, 'phpinfo()', true)))), ", $status\n";
    echo implode("\n", preg_grep('/abcdef|qwerty/', explode("\n", $output)));
    echo preg_match('/^recur.webhook_secret => .*$/m', $output, $line) ? "$line[0]\n" : "no setting\n";
}
foreach (['-i', '--ri'] as $option) {
    [$output] = run_php($option, ['recur.webhook_secret' => 'whsec_abcdef']);
    echo $option, ': ', preg_match('/^recur.webhook_secret => .*$/m', $output, $line) ? $line[0] : '', ' ';
    // The command line of this very process is all that may have it.
    var_dump(preg_grep('/abcdef/', preg_grep('/argv|^\$_SERVER|^_SERVER|COMMAND/', explode("\n", $output), PREG_GREP_INVERT)));
}
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/webhook_secret_tells_nothing.tmp');
?>
--EXPECT--
argument: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => no value => no value
list: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => no value => no value
php.ini: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => whsec_****** => whsec_******
file of php.ini: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => no value => no value
environment: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => no value => no value
file of the environment: invalid_signature invalid_signature invalid_event missing_signature type publishable_key, 255
recur.webhook_secret => no value => no value
-i: recur.webhook_secret => whsec_****** => whsec_****** array(0) {
}
--ri: recur.webhook_secret => whsec_****** => whsec_****** array(0) {
}
