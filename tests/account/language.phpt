--TEST--
Account page: the language is the one chosen, else the one of the browser, else zh-TW
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$language = static fn (Visitor $v, string $path, string $accept): string
    => preg_replace('/.*<html lang="([^"]+)".*/s', '$1', $v->get($path, ["Accept-Language: $accept"])->body);
foreach (['', 'fr', 'en', 'en-GB,en;q=0.9,zh;q=0.8', 'zh-TW,zh;q=0.9,en;q=0.8', 'zh;q=0.2, en;q=0.5', 'fr, en;q=0'] as $accept) {
    echo $accept, ': ', $language($site->visitor(), '/sign-in', $accept), "\n";
}
$visitor = $site->visitor();
foreach (['/sign-in?lang=en', '/pricing', '/pricing?lang=fr', '/pricing?lang[]=zh-TW', '/pricing?lang=zh-TW'] as $path) {
    echo $path, ' ', $language($visitor, $path, 'zh-TW'), "\n";
}
$customer = $site->signedIn();
$customer->get('/account?lang=en');
$customer->post('/portal');
echo sent($site->api)[0]['locale'], "\n";
--EXPECT--
: zh-TW
fr: zh-TW
en: en
en-GB,en;q=0.9,zh;q=0.8: en
zh-TW,zh;q=0.9,en;q=0.8: zh-TW
zh;q=0.2, en;q=0.5: en
fr, en;q=0: zh-TW
/sign-in?lang=en en
/pricing en
/pricing?lang=fr en
/pricing?lang[]=zh-TW en
/pricing?lang=zh-TW zh-TW
en
