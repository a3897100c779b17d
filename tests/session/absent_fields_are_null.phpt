--TEST--
A field other than id and url may be absent or null
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(
    ['status' => 200, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']],
    ['status' => 200, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1', 'customer' => null,
        'returnUrl' => null, 'status' => null, 'expiresAt' => null, 'accessedAt' => null, 'createdAt' => null]],
);
foreach ([1, 2] as $call) {
    echo json_encode($api->sessions()->create(['email' => 'a@example.com']), JSON_UNESCAPED_SLASHES), "\n";
}
?>
--EXPECT--
{"id":"portal_sess_1","object":"portal.session","url":"https://portal.recur.tw/s/1","customer":null,"returnUrl":null,"status":null,"expiresAt":null,"accessedAt":null,"createdAt":null}
{"id":"portal_sess_1","object":"portal.session","url":"https://portal.recur.tw/s/1","customer":null,"returnUrl":null,"status":null,"expiresAt":null,"accessedAt":null,"createdAt":null}
