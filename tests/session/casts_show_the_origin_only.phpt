--TEST--
An (array) cast, get_object_vars, get_mangled_object_vars and foreach show the link's origin only
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/secret-token']);
$seen = [(array) $session, get_object_vars($session), get_mangled_object_vars($session), iterator_to_array((function () use ($session) {
    foreach ($session as $name => $value) {
        yield $name => $value;
    }
})())];
foreach ($seen as $fields) {
    echo count($fields), ' ', $fields['url'], ' ', $fields['id'], "\n";
}
?>
--EXPECT--
9 https://portal.recur.tw portal_sess_1
9 https://portal.recur.tw portal_sess_1
9 https://portal.recur.tw portal_sess_1
9 https://portal.recur.tw portal_sess_1
