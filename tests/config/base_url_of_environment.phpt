--TEST--
RECUR_BASE_URL is used where php.ini has none; nonsense in it is named
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
putenv("RECUR_BASE_URL=$api->url/from/environment/");
$sessions = (new Recur\Client(StandIn::KEY, ['returnUrl' => StandIn::RETURN_URL]))->portal->sessions;
show(fn() => $sessions->create(['customer' => 'cus_123']));
echo $api->requests()[0]['path'], "\n";
putenv('RECUR_BASE_URL=nonsense');
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), 'RECUR_BASE_URL'), true), "\n";
?>
--EXPECT--
session of cus_123
/from/environment/v1/portal/sessions
ConfigurationException invalid_base_url 0 true
