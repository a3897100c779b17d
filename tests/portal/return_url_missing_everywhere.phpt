--TEST--
Without a return URL anywhere the API's missing_return_url is a MissingReturnUrlException
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->sessions(['returnUrl' => null])->create(['customer' => 'cus_123']));
echo outcome($exception), "\n", $exception->getMessage(), "\n";
?>
--EXPECT--
MissingReturnUrlException missing_return_url 400
The portal has no URL to send the customer back to (status 400, "Give a return URL, or set a default one in the portal configuration."): pass returnUrl, or set a default return URL in the Recur dashboard (Settings, Customer Portal).
