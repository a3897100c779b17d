--TEST--
The settings have their documented defaults and may be changed where documented
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

foreach (ini_get_all('recur') as $name => $setting) {
    printf("%s = %s %s\n", $name, var_export($setting['global_value'], true), match ($setting['access']) {
        INI_SYSTEM => 'system',
        INI_PERDIR, INI_PERDIR | INI_SYSTEM => 'perdir',
        INI_ALL => 'all',
    });
}
?>
--EXPECT--
recur.base_url = '' perdir
recur.ca_file = '' perdir
recur.connect_timeout = '3' perdir
recur.field_case = 'auto' perdir
recur.max_retries = '2' perdir
recur.persistent = '1' system
recur.proxy = '' perdir
recur.secret_key = '' perdir
recur.secret_key_file = '' perdir
recur.share_ca_store = '1' system
recur.timeout = '10' perdir
recur.webhook_secret = '' perdir
recur.webhook_secret_file = '' perdir
