--TEST--
The dashboard shows customers, clock and deliveries, and its buttons work; a page on the web cannot use them
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$api->control('clock', ['now' => '2028-03-31T04:00:00Z']);
$receiver = new Receiver($api);
$own = ["Origin: $api->url", 'Accept-Language: en', 'Content-Type: application/x-www-form-urlencoded'];
$press = static fn (string $button, string $form): Answer => $api->send('POST', "/dashboard/$button", $own, $form);
$text = static fn (Answer $page): string =>
    preg_replace('/\s+/', ' ', html_entity_decode(strip_tags(preg_replace('~<style>.*?</style>~s', '', $page->body))));

$page = $api->send('GET', '/', ['Accept: text/html', 'Accept-Language: en']);
echo $page->status, ' ', $page->header('Location'), "\n";
$page = $text($api->send('GET', '/dashboard', ['Accept-Language: en']));
echo preg_match('/ past-due@example.com.*?2028/', $page, $match) ? $match[0] : $page, "\n";
echo $press('card', 'customer=cus_123&card=declined')->status, "\n";
echo $press('past-the-end', 'customer=cus_123')->status, ' ', $api->control('clock')['now'] > '2028-04-21T04' ? 'past' : 'before', "\n";
echo $api->access('user_123'), ', ', $api->access('user_789'), "\n";
echo implode(' ', $receiver->types(3)), "\n";
$page = $api->send('GET', '/dashboard/deliveries', ['Accept-Language: en']);
echo substr_count($text($page), 'Delivered 204'), ' of ', preg_match_all('~<details>~', $page->body), "\n";
preg_match('~name="event" value="(\w+)"~', $page->body, $match);
echo $press('deliver', "event=$match[1]")->header('Location'), ' ', count($receiver->requests(4)), "\n";
foreach (['http://127.0.0.1:9/hook' => 303, 'https://shop.example/' => 422] as $url => $status) {
    $answer = $press('endpoint', 'url=' . urlencode($url));
    echo $answer->status === $status ? $api->control('webhook')['url'] : $answer->body, "\n";
}
foreach (['Origin: https://evil.example', 'Origin: null', 'Host: rebound.example'] as $header) {
    echo $api->send('POST', '/dashboard/clock', [$header], 'days=1')->status, "\n";
}
echo $press('nothing', '')->status, ' ', $api->send('GET', '/dashboard/nothing')->status, "\n";
--EXPECT--
303 /dashboard
 past-due@example.comcus_789 user_789 Pro plan Payment failed until 4 April 2028
303
303 past
pro-plan past_due, none
subscription.revoked invoice.payment_failed subscription.past_due
3 of 3
/dashboard/deliveries 4
http://127.0.0.1:9/hook
http://127.0.0.1:9/hook
403
403
403
404 404
