--TEST--
A webhook secret's file that is missing, empty, too long or no file is a ConfigurationException that names the setting
--EXTENSIONS--
recur
--INI--
recur.webhook_secret_file={PWD}/secret_file_that_cannot_be_read.tmp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$file = __DIR__ . '/secret_file_that_cannot_be_read.tmp';
$body = body_of();
$show = static function () use ($body, $file): void {
    show(static fn () => Recur\Webhook::verify($body, signature_of($body)));
    show_message(static fn () => throw new LogicException(str_replace($file, 'FILE', result_of(
        static fn () => Recur\Webhook::verify($body, signature_of($body, '')),
    )->getMessage())));
};
$show();
file_put_contents($file, "\n \n");
$show();
file_put_contents($file, str_repeat('s', 4097));
$show();
unlink($file);
mkdir($file);
$show();
rmdir($file);
?>
--EXPECT--
ConfigurationException invalid_setting 0
LogicException: recur.webhook_secret_file names the file "FILE", which does not exist: give the path of a file that holds the webhook secret.
ConfigurationException missing_webhook_secret 0
LogicException: recur.webhook_secret_file names the file "FILE", which is empty: write the webhook secret into it.
ConfigurationException invalid_setting 0
LogicException: recur.webhook_secret_file names the file "FILE", which is too long to hold a key: give the path of a file that holds the webhook secret.
ConfigurationException invalid_setting 0
LogicException: recur.webhook_secret_file names the file "FILE", which is not a regular file: give the path of a file that holds the webhook secret.
