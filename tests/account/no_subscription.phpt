--TEST--
Account page: a user without a subscription gets plans in place of the button
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn('no-subscription@example.com');
echo readable($visitor->last->body), "\n";
var_dump(str_contains($visitor->last->body, 'action="/portal"'), str_contains($visitor->last->body, 'href="/pricing"'));
--EXPECT--
範例網站 方案 會員專區 English 登出 帳戶設定 Email no-subscription@example.com 訂閱管理 您目前沒有訂閱 查看方案
bool(false)
bool(true)
