--TEST--
Account page: the members' page is for who has a plan, and for nobody where the API cannot say
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$see = static fn (Visitor $v): string => $v->get('/members')->status . ' ' . $v->last->header('Cache-Control') . ' '
    . (str_contains($v->last->body, '只有訂閱者看得到') ? 'all of it' : 'none of it') . "\n";
foreach (['customer', 'yearly', 'past-due', 'no-subscription', 'unknown'] as $name) {
    echo "$name: ", $see($site->signedIn("$name@example.com"));
}
echo 'not signed in: ', $site->visitor()->get('/members')->header('Location'), "\n";
$answers = [
    ['status' => 400, 'json' => ['error' => ['code' => 'some_code', 'message' => 'Some text.']]],
    ['status' => 200, 'json' => ['customer' => null, 'subscription' => null, 'entitlements' => 'all']],
    ['status' => 200, 'body' => '<html>'],
];
$visitor = $site->visitor();
$visitor->get('/sign-in');
$visitor->post('/sign-in', ['email' => 'customer@example.com', 'password' => 'demo']);
array_map('unlink', glob("$site->log.sqlite"));
foreach ($answers as $answer) {
    $site->api->control('answers', $answer);
    echo $see($visitor);
}
--EXPECT--
customer: 200 no-store all of it
yearly: 200 no-store all of it
past-due: 200 no-store all of it
no-subscription: 403 no-store none of it
unknown: 403 no-store none of it
not signed in: /sign-in
503 no-store none of it
503 no-store none of it
503 no-store none of it
