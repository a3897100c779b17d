--TEST--
An Exchange holds no key, link or e-mail address
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$seen = '';
$api->sessions(['onExchange' => function ($exchange) use (&$seen) {
    $seen .= print_r($exchange, true);
}])->create(['email' => 'customer@example.com']);
var_dump(preg_match('/sk_|@|http:/', $seen));
?>
--EXPECT--
int(0)
