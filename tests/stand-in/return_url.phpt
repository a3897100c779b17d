--TEST--
The return URL is the one given, else the configured one, else an error
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$who = ['email' => 'customer@example.com'];
echo $api->create($who)->error(), "\n";
echo $api->create($who + ['configurationId' => 'pcfg_default'])->error(), "\n";
echo $api->create($who + ['configuration_id' => 'pcfg_with_return_url'])->json()['return_url'], "\n";
$api->control('settings', ['defaultReturnUrl' => 'https://shop.example/default']);
echo $api->create($who)->json()['return_url'], "\n";
echo $api->create($who + ['configurationId' => 'pcfg_default'])->json()['return_url'], "\n";
echo $api->create($who + ['return_url' => 'https://shop.example/given'])->json()['return_url'], "\n";
echo $api->create($who + ['returnUrl' => 'javascript:alert(1)'])->error(), "\n";
echo $api->create($who + ['returnUrl' => '/account'])->error(), "\n";
--EXPECT--
400 missing_return_url: Give a return URL, or set a default one in the portal configuration.
400 missing_return_url: Give a return URL, or set a default one in the portal configuration.
https://shop.example/account
https://shop.example/default
https://shop.example/default
https://shop.example/given
400 invalid_return_url: return_url must be an absolute http or https URL.
400 invalid_return_url: return_url must be an absolute http or https URL.
