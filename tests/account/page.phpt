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
$shown = static fn (Answer $page): string => preg_replace(
    ['/\d{4} 年 \d+ 月 \d+ 日/', '/\d+ [A-Z][a-z]+ \d{4}/'],
    '(day)',
    readable($page->body)
);
echo $shown($visitor->last), "\n", $shown($visitor->get('/account?lang=en')), "\n";
echo count(sent($site->api)), "\n";
--EXPECT--
200 no-store
範例網站 方案 會員專區 English 登出 帳戶設定 Email customer@example.com 訂閱管理 您目前的訂閱：Pro 方案 使用中 將於 (day) 續訂 管理訂閱 管理您的訂閱、更新付款方式、查看帳單記錄 前往會員專區
Example site Plans Members 中文 Sign out Account settings Email customer@example.com Subscription Your subscription: Pro plan Active Renews on (day) Manage subscription Manage your subscription, update your payment method, see your billing history To the members’ page
0
