--TEST--
Account page: another host name than loopback needs APP_URL
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
echo $site->visitor()->get('/sign-in', ['Host: evil.example'])->status, "\n";
var_dump(str_contains($site->log(), 'Set APP_URL'));
--EXPECT--
500
bool(true)
