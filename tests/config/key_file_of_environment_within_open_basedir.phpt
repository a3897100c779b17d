--TEST--
RECUR_SECRET_KEY_FILE obeys open_basedir, and tells nothing of what is outside
--EXTENSIONS--
recur
--INI--
open_basedir={PWD}/..
recur.base_url=http://127.0.0.1:9
recur.max_retries=0
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$said = [];
foreach (['/etc/passwd', '/etc/shadow', '/etc', '/nonexistent/key', __DIR__ . '/../../../nothing'] as $path) {
    putenv("RECUR_SECRET_KEY_FILE=$path");
    $exception = result_of(fn() => Recur\Portal::createSession(['customer' => 'cus_123']));
    echo outcome($exception), "\n";
    $said[$exception->getMessage()] = true;
}
echo implode("\n", array_keys($said)), "\n";
$file = __DIR__ . '/key_file_of_environment_within_open_basedir.tmp';
file_put_contents($file, 'sk_test_inside');
putenv("RECUR_SECRET_KEY_FILE=$file");
show(fn() => Recur\Portal::createSession(['customer' => 'cus_123']));
?>
--CLEAN--
<?php

unlink(__DIR__ . '/key_file_of_environment_within_open_basedir.tmp');
?>
--EXPECT--
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
The environment variable RECUR_SECRET_KEY_FILE names a file outside open_basedir: name it in php.ini's recur.secret_key_file.
ConnectionException connect_failed 0
