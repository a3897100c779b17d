--TEST--
phpinfo() has a section with versions and settings
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

ob_start();
phpinfo(INFO_MODULES);
preg_match('/^recur$.*?(?=^\S+$)/ms', ob_get_clean(), $section);
echo trim($section[0]), "\n";
?>
--EXPECTF--
recur

Recur Customer Portal support => enabled
Version => %d.%d.%d
libcurl version => %d.%d.%d%S
TLS backend => %s/%s
cJSON version => %d.%d.%d
CA certificates => parsed %s

Directive => Local Value => Master Value
recur.base_url => no value => no value
recur.ca_file => no value => no value
recur.connect_timeout => 3 => 3
recur.field_case => auto => auto
recur.max_retries => 2 => 2
recur.persistent => On => On
recur.proxy => no value => no value
recur.secret_key => no value => no value
recur.secret_key_file => no value => no value
recur.share_ca_store => On => On
recur.timeout => 10 => 10
recur.webhook_secret => no value => no value
recur.webhook_secret_file => no value => no value
