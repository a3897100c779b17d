--TEST--
Account page: a request without the token of the page is refused
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn();
$other = $site->signedIn('yearly@example.com');
foreach (['', 'guess', $other->fields['csrf_token']] as $token) {
    echo $visitor->post('/portal', ['csrf_token' => $token])->status, ' ', $visitor->fetch([], $token)->status, ' ',
        $visitor->post('/sign-out', ['csrf_token' => $token])->status, "\n";
}
echo count(sent($site->api)), ' ', $visitor->get('/account')->status, "\n";
--EXPECT--
403 403 403
403 403 403
403 403 403
0 200
