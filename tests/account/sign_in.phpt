--TEST--
Account page: a wrong password is told, and does not sign in
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->visitor();
$visitor->get('/sign-in');
foreach ([['customer@example.com', 'wrong'], ['"><script>@example.com', 'demo']] as [$email, $password]) {
    $answer = $visitor->post('/sign-in', ['email' => $email, 'password' => $password]);
    echo $answer->status, ' ', str_contains($answer->body, 'Email 或密碼不正確') ? 'told' : '', ' ',
        preg_match('/type="email".* value="([^"]*)"/', $answer->body, $match) ? $match[1] : '', "\n";
}
echo $visitor->get('/account')->status, "\n";
--EXPECT--
422 told customer@example.com
422 told &quot;&gt;&lt;script&gt;@example.com
303
