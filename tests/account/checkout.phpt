--TEST--
Account page: a plan's button makes one checkout session, for the user of the sign-in and nobody else
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn('unknown@example.com');
$visitor->get('/pricing');
$plan = ['plan' => 'pro-plan', 'externalCustomerId' => 'user_123', 'successUrl' => 'https://evil.example/'];
$first = $visitor->post('/checkout', $plan);
echo $first->status, ' ', parse_url($first->header('Location'), PHP_URL_HOST), ' ', $first->header('Cache-Control'), "\n";
var_dump($visitor->post('/checkout', $plan)->header('Location') === $first->header('Location'));
echo str_replace($site->url, 'SITE', json_encode(sent($site->api), JSON_UNESCAPED_SLASHES)), "\n";
foreach (['online-course', 'nothing', ''] as $slug) {
    echo $visitor->post('/checkout', ['plan' => $slug])->status, ' ';
}
echo $visitor->post('/checkout', ['csrf_token' => 'guess'] + $plan)->status, "\n";
echo $site->visitor()->post('/checkout', $plan)->header('Location'), "\n";
$customer = $site->signedIn();
$customer->get('/pricing');
echo $customer->post('/checkout', ['plan' => 'team-plan'])->header('Location'), ' ', count(sent($site->api)), "\n";
--EXPECT--
303 127.0.0.1 no-store
bool(true)
[{"product_slug":"pro-plan","success_url":"SITE/welcome","cancel_url":"SITE/pricing","customer_email":"unknown@example.com","external_customer_id":"user_new","metadata":{"plan":"pro-plan","page":"pricing","language":"zh-TW"}}]
403 403 403 403
/sign-in
/account 1
