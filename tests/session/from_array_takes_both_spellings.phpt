--TEST--
fromArray() takes camelCase and snake_case
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$session = Recur\PortalSession::fromArray([
    'id' => 'portal_sess_1',
    'url' => 'https://portal.recur.tw/s/1',
    'customer_id' => 'cus_123',
    'return_url' => 'https://shop.example/',
    'expires_at' => '2030-01-02T03:04:05Z',
    'accessed_at' => null,
    'created_at' => '2030-01-02T02:04:05Z',
]);
echo json_encode($session, JSON_UNESCAPED_SLASHES), "\n";
var_dump($session == Recur\PortalSession::fromArray($session->toArray()));
?>
--EXPECT--
{"id":"portal_sess_1","object":"portal.session","url":"https://portal.recur.tw/s/1","customer":"cus_123","returnUrl":"https://shop.example/","status":null,"expiresAt":"2030-01-02T03:04:05Z","accessedAt":null,"createdAt":"2030-01-02T02:04:05Z"}
bool(true)
