--TEST--
The property, toArray() and JSON have the link whole
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/secret-token']);
var_dump((array) $session === $session->toArray());
echo $session->url, "\n";
echo $session->toArray()['url'], "\n";
echo $session->jsonSerialize()['url'], "\n";
echo json_encode($session, JSON_UNESCAPED_SLASHES), "\n";
echo implode(' ', array_keys($session->toArray())), "\n";
?>
--EXPECT--
bool(false)
https://portal.recur.tw/s/secret-token
https://portal.recur.tw/s/secret-token
https://portal.recur.tw/s/secret-token
{"id":"portal_sess_1","object":"portal.session","url":"https://portal.recur.tw/s/secret-token","customer":null,"returnUrl":null,"status":null,"expiresAt":null,"accessedAt":null,"createdAt":null}
id object url customer returnUrl status expiresAt accessedAt createdAt
