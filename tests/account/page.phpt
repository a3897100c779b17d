--TEST--
Account page: a customer sees the account, the plan and the button
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn();
echo $visitor->last->status, ' ', $visitor->last->header('Cache-Control'), "\n";
echo readable($visitor->last->body), "\n";
echo readable($visitor->get('/account?lang=en')->body), "\n";
echo count(sent($site->api)), "\n";
--EXPECT--
200 no-store
範例網站 方案 English 登出 帳戶設定 Email customer@example.com 訂閱管理 您目前的訂閱：Pro 方案 管理您的訂閱、更新付款方式、查看帳單記錄 管理訂閱
Example site Plans 中文 Sign out Account settings Email customer@example.com Subscription Your subscription: Pro plan Manage your subscription, update your payment method, see your billing history Manage subscription
0
