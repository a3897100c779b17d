--TEST--
On the wire, the key is in the Authorization header and nowhere else, and no answer's cookie comes back
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 201, 'headers' => [
    'Set-Cookie' => 'a=b; Path=/; Max-Age=3600',
    'Strict-Transport-Security' => 'max-age=3600',
    'Alt-Svc' => 'h2="127.0.0.1:1"; ma=3600',
], 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1', 'customer' => 'cus_123']]);
$sessions = $api->sessions();
show(fn() => $sessions->create(['customer' => 'cus_123']));
show(fn() => $sessions->create(['customer' => 'cus_123']));
foreach ($api->requests() as $request) {
    $with = array_filter($request['headers'], fn(array $header) => str_contains($header[1], 'sk_test_stand_in'));
    echo implode(', ', array_column($with, 0)), '; ', substr_count(json_encode($request), 'sk_test_stand_in'), ' time; ';
    echo count(array_filter($request['headers'], fn(array $header) => strcasecmp($header[0], 'Cookie') === 0)), " cookies\n";
}
echo preg_match('{^recur-php/\S+ \(PHP \S+; libcurl/\S+\)$}', $api->header('User-Agent')), "\n";
?>
--EXPECT--
session of cus_123
session of cus_123
Authorization; 1 time; 0 cookies
Authorization; 1 time; 0 cookies
1
