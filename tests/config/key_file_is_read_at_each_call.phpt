--TEST--
recur.secret_key_file is read when a call needs it, so a rotated key is picked up
--EXTENSIONS--
recur
--INI--
recur.secret_key_file={PWD}/key_file_is_read_at_each_call.tmp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

putenv('RECUR_SECRET_KEY=sk_test_environment');
$file = __DIR__ . '/key_file_is_read_at_each_call.tmp';
$api = StandIn::start();
$sessions = $api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions;
foreach (["sk_test_stand_in\n", "sk_test_stand_in_2\n"] as $key) {
    file_put_contents($file, $key);
    $sessions->create(['customer' => 'cus_123']);
    echo $api->header('Authorization'), "\n";
}
file_put_contents($file, "\n");
show(fn() => $sessions->create(['customer' => 'cus_123']));
file_put_contents($file, "two words\n");
show(fn() => $sessions->create(['customer' => 'cus_123']));
unlink($file);
show(fn() => $sessions->create(['customer' => 'cus_123']));
mkdir($file);
show(fn() => $sessions->create(['customer' => 'cus_123']));
rmdir($file);
?>
--EXPECT--
Bearer sk_test_stand_in
Bearer sk_test_stand_in_2
ConfigurationException missing_secret_key 0
ConfigurationException invalid_secret_key 0
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
