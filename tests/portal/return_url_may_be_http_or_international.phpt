--TEST--
http return URLs, other characters than ASCII, queries and fragments are the API's to judge
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
foreach (['http://localhost:8080/account', 'https://商店.example/帳戶?a=1&b=2#x'] as $url) {
    echo $api->sessions()->create(['customer' => 'cus_123', 'returnUrl' => $url])->returnUrl, "\n";
}
?>
--EXPECT--
http://localhost:8080/account
https://商店.example/帳戶?a=1&b=2#x
