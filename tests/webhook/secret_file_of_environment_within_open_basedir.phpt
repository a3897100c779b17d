--TEST--
RECUR_WEBHOOK_SECRET_FILE obeys open_basedir, and tells nothing of what is outside
--EXTENSIONS--
recur
--INI--
open_basedir={PWD}/..
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of();
$said = [];
foreach (['/etc/passwd', '/etc', '/nonexistent/secret', __DIR__ . '/../../../nothing'] as $path) {
    putenv("RECUR_WEBHOOK_SECRET_FILE=$path");
    $exception = result_of(static fn () => Recur\Webhook::verify($body, signature_of($body)));
    echo outcome($exception), "\n";
    $said[$exception->getMessage()] = true;
}
echo implode("\n", array_keys($said)), "\n";
$file = __DIR__ . '/secret_file_of_environment_within_open_basedir.tmp';
file_put_contents($file, SECRET);
putenv("RECUR_WEBHOOK_SECRET_FILE=$file");
echo verified($body, signature_of($body)), "\n";
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/secret_file_of_environment_within_open_basedir.tmp');
?>
--EXPECT--
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
The environment variable RECUR_WEBHOOK_SECRET_FILE names a file outside open_basedir: name it in php.ini's recur.webhook_secret_file.
event evt_1
