--TEST--
Key and proxy password are in no error's text, dump or log, wherever they were set: php.ini, environment or file
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/child.inc';

$file = __DIR__ . '/every_source_of_key_and_proxy.tmp';
$api = StandIn::start();

/** Prints how a call with such settings ends, and whatever shows a secret of it. */
function try_with(string $name, array $settings, array $environment): void
{
    $code = '$sessions = (new Recur\Client(null, ["maxRetries" => 0, "connectTimeout" => 1]))->portal->sessions;
        try { $sessions->create(["externalId" => "1"]); } catch (Throwable $e) { }
        echo $e->errorCode, "\n";
        var_dump($e, $sessions); print_r($e); var_export($e->getTrace()); echo $e, json_encode($e), "\n";
        throw $e;';
    $shown = ['zend.exception_ignore_args' => '0', 'display_errors' => '1', 'log_errors' => '1', 'html_errors' => '0'];
    [$output] = run_php($code, $shown + $settings, $environment);
    echo "$name: ", strtok($output, "\n"), ', logged ', substr_count($output, 'PHP Fatal error:  Uncaught Recur'), "\n";
    echo implode("\n", preg_grep('/abcdef/', explode("\n", $output)));
}

foreach (['sk_test_abcdef', 'pk_test_abcdef', 'abcdef', "sk_test_abcdef\x01x"] as $key) {
    $sources = [
        'php.ini' => [['recur.secret_key' => $key], []],
        'environment' => [[], ['RECUR_SECRET_KEY' => $key]],
        'file of php.ini' => [['recur.secret_key_file' => $file], []],
        'file of the environment' => [[], ['RECUR_SECRET_KEY_FILE' => $file]],
    ];
    file_put_contents($file, $key);
    foreach ($sources as $source => [$settings, $environment]) {
        try_with($source, $settings + ['recur.base_url' => $api->url], $environment);
    }
}
$settings = ['recur.base_url' => 'https://api.invalid'];
$key = ['RECUR_SECRET_KEY' => 'sk_test_abcdef'];
$proxy = "http://shop:abcdef@127.0.0.1";
try_with('proxy of php.ini', $settings + ['recur.proxy' => "$proxy:1"], $key);
try_with('proxy of the environment', $settings, $key + ['https_proxy' => "$proxy:1"]);
try_with('nonsense for a proxy', $settings + ['recur.proxy' => "$proxy:port"], $key);
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/every_source_of_key_and_proxy.tmp');
?>
--EXPECT--
php.ini: unauthorized, logged 1
environment: unauthorized, logged 1
file of php.ini: unauthorized, logged 1
file of the environment: unauthorized, logged 1
php.ini: publishable_key, logged 1
environment: publishable_key, logged 1
file of php.ini: publishable_key, logged 1
file of the environment: publishable_key, logged 1
php.ini: invalid_secret_key, logged 1
environment: invalid_secret_key, logged 1
file of php.ini: invalid_secret_key, logged 1
file of the environment: invalid_secret_key, logged 1
php.ini: invalid_secret_key, logged 1
environment: invalid_secret_key, logged 1
file of php.ini: invalid_secret_key, logged 1
file of the environment: invalid_secret_key, logged 1
proxy of php.ini: connect_failed, logged 1
proxy of the environment: connect_failed, logged 1
nonsense for a proxy: invalid_setting, logged 1
