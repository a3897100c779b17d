--TEST--
The portal speaks the language of the session
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach ([null, 'zh-TW', 'en'] as $locale) {
    $body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL, 'locale' => $locale];
    $page = $api->send('GET', $api->create($body)->json()['url'], ['Accept-Language: fr'])->body;
    preg_match('/<html lang="([^"]+)"/', $page, $lang);
    preg_match_all('~<h[12][^>]*>(.*?)</h[12]>~s', $page, $headings);
    echo $lang[1], ': ', implode(', ', $headings[1]), "\n";
}
--EXPECT--
zh-TW: 訂閱與帳單, 目前訂閱, 付款方式, 帳單記錄
zh-TW: 訂閱與帳單, 目前訂閱, 付款方式, 帳單記錄
en: Subscription and billing, Your subscription, Payment method, Billing history
