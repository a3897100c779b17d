--TEST--
The portal's buttons work, by plain forms, for as long as the visit lasts
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$receiver = new Receiver($api);
$link = $api->create(['external_id' => 'user_123', 'return_url' => RETURN_URL, 'locale' => 'en'], prefix: '/shop')->json()['url'];
$page = $api->send('GET', $link)->body;
preg_match('~<form method="post" action="\.\./visit/([\w-]+)"~', $page, $match);
$visit = "$api->url/shop/portal/visit/$match[1]";
preg_match('~name="subscription" value="(\w+)"~', $page, $match);
$do = static function (array $form) use ($api, $visit): string {
    $answer = $api->send('POST', $visit, ['Content-Type: application/x-www-form-urlencoded', 'Origin: null'], http_build_query($form));
    if ($answer->status !== 303) {
        return (string) $answer->status;
    }
    $page = $api->send('GET', $api->url . $answer->header('Location'))->body;
    preg_match('~role="status">(.*?)<~', $page, $done);
    preg_match_all('~<button name="action" value="(\w+)"~', $page, $buttons);
    return ($done[1] ?? '-') . ' ' . implode(',', $buttons[1]) . ' ' . $api->access('user_123');
};
$subscription = ['subscription' => $match[1]];
echo $do(['action' => 'cancel'] + $subscription), "\n";
echo $do(['action' => 'reactivate'] + $subscription), "\n";
echo $do(['action' => 'change_plan', 'product' => 'prod_basic'] + $subscription), "\n";
echo $do(['action' => 'keep_plan'] + $subscription), "\n";
echo $do(['action' => 'replace_card']), "\n";
echo $do(['action' => 'cancel', 'subscription' => 'sub_789']), "\n";
echo $do(['action' => 'nonsense']), "\n";
echo $api->access('user_789'), "\n";
echo implode(' ', $receiver->types(4)), "\n";
$api->control('clock', ['advanceSeconds' => 1801]);
echo $do(['action' => 'cancel'] + $subscription), ' ', $api->access('user_123'), "\n";
--EXPECT--
Your subscription is cancelled. reactivate,replace_card pro-plan canceled
Your subscription goes on. change_plan,cancel,replace_card pro-plan active
Your plan is changed. keep_plan,cancel,replace_card pro-plan active
You keep your present plan. change_plan,cancel,replace_card pro-plan active
Your payment method is updated. change_plan,cancel,replace_card pro-plan active
Your subscription is cancelled. change_plan,cancel,replace_card pro-plan active
- change_plan,cancel,replace_card pro-plan active
pro-plan past_due
subscription.cancelled subscription.activated subscription.schedule_created subscription.schedule_cancelled
410 pro-plan active
