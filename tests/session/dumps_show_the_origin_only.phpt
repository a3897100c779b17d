--TEST--
var_dump, print_r, var_export and debug_zval_dump show the link's origin only
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw:8443/s/secret-token?t=secret']);
ob_start();
var_dump($session);
print_r($session);
var_export($session);
debug_zval_dump($session);
var_dump(new ArrayObject([$session]));
$dump = ob_get_clean();
var_dump(str_contains($dump, 'secret'), substr_count($dump, 'https://portal.recur.tw:8443'));
print_r($session);
?>
--EXPECT--
bool(false)
int(5)
Recur\PortalSession Object
(
    [id] => portal_sess_1
    [object] => portal.session
    [url] => https://portal.recur.tw:8443
    [customer] => 
    [returnUrl] => 
    [status] => 
    [expiresAt] => 
    [accessedAt] => 
    [createdAt] => 
)
