--TEST--
No setting can be changed by ini_set()
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_original
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

foreach (array_keys(ini_get_all('recur')) as $name) {
    echo $name, ' ', var_export(@ini_set($name, '1'), true), "\n";
}
?>
--EXPECT--
recur.base_url false
recur.ca_file false
recur.connect_timeout false
recur.field_case false
recur.max_retries false
recur.persistent false
recur.proxy false
recur.secret_key false
recur.secret_key_file false
recur.share_ca_store false
recur.timeout false
recur.webhook_secret false
recur.webhook_secret_file false
