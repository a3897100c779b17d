--TEST--
The portal shows subscription, payment method, billing history and the way back
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('clock', ['now' => '2028-03-31T04:00:00Z']);
$show = static function (string $email) use ($api): string {
    $body = ['email' => $email, 'returnUrl' => 'https://shop.example/a?b="c"&d=1', 'locale' => 'en'];
    $page = $api->send('GET', $api->create($body)->json()['url'])->body;
    echo preg_match('~<a class="back" href="([^"]+)"~', $page, $match) ? $match[1] : 'no way back', "\n";
    $page = preg_replace('~<style>.*?</style>|<title>.*?</title>~s', '', $page);
    return preg_replace('/\s+/', ' ', html_entity_decode(strip_tags($page)));
};
foreach (['customer@example.com', 'yearly@example.com', 'past-due@example.com', 'no-subscription@example.com'] as $email) {
    echo $show($email), "\n";
}
--EXPECT--
https://shop.example/a?b=&quot;c&quot;&amp;d=1
 A stand-in for development: nothing here is real and nothing is charged. ← Back to shop.example Subscription and billing customer@example.com Your subscription Pro plan NT$399 a month Active Next payment on 21 April 2028 Plan Basic plan – NT$199 a month Team plan – NT$9,900 a year Change plan Cancel subscription Payment method Visa •••• ending in 4242 Expires 03/32 Use another card Billing history Date Status Amount 21 March 2028 Paid NT$399 21 February 2028 Paid NT$399 21 January 2028 Paid NT$399 21 December 2027 Paid NT$399 21 November 2027 Paid NT$399 21 October 2027 Paid NT$399 
https://shop.example/a?b=&quot;c&quot;&amp;d=1
 A stand-in for development: nothing here is real and nothing is charged. ← Back to shop.example Subscription and billing yearly@example.com Your subscription Team plan NT$9,900 a year Ending soon Ends on 21 January 2029; you will not be charged again Keep subscription Payment method Mastercard •••• ending in 5454 Expires 03/31 Use another card Billing history Date Status Amount 21 January 2028 Paid NT$9,900 21 January 2027 Paid NT$9,900 
https://shop.example/a?b=&quot;c&quot;&amp;d=1
 A stand-in for development: nothing here is real and nothing is charged. ← Back to shop.example Subscription and billing past-due@example.com Your subscription Pro plan NT$399 a month Payment failed Update your payment method to keep your subscription Cancel subscription Payment method JCB •••• ending in 0505 Expires 03/30 Declined Use another card Billing history Date Status Amount 28 March 2028 Failed NT$399 28 February 2028 Paid NT$399 28 January 2028 Paid NT$399 28 December 2027 Paid NT$399 
https://shop.example/a?b=&quot;c&quot;&amp;d=1
 A stand-in for development: nothing here is real and nothing is charged. ← Back to shop.example Subscription and billing no-subscription@example.com Your subscription You have no subscription Payment method No payment method yet Use another card Billing history No payments yet
