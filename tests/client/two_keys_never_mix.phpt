--TEST--
Two clients over the same connections each send their own key
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$first = $api->sessions();
$second = $api->client(['returnUrl' => StandIn::RETURN_URL], 'sk_test_stand_in_2')->portal->sessions;
foreach ([$first, $second, $first, $second] as $sessions) {
    $sessions->create(['customer' => 'cus_123']);
    echo $api->header('Authorization'), "\n";
}
?>
--EXPECT--
Bearer sk_test_stand_in
Bearer sk_test_stand_in_2
Bearer sk_test_stand_in
Bearer sk_test_stand_in_2
