--TEST--
RECUR_SECRET_KEY_FILE names a file that holds the key
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$file = tempnam(sys_get_temp_dir(), 'recur');
file_put_contents($file, "\n  sk_test_stand_in_2 \r\n");
putenv("RECUR_SECRET_KEY_FILE=$file");
$sessions = $api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions;
$sessions->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
unlink($file);
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), 'RECUR_SECRET_KEY_FILE'), true), "\n";
?>
--EXPECT--
Bearer sk_test_stand_in_2
ConfigurationException invalid_setting 0 true
