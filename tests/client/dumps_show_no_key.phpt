--TEST--
No dump of a client shows its key or its proxy's password
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$client = new Recur\Client('sk_test_abcdef', ['proxy' => 'http://user:abcdef@127.0.0.1:9']);
ob_start();
var_dump($client, (array) $client, get_mangled_object_vars($client->portal->sessions));
print_r($client);
var_export($client);
debug_zval_dump($client);
echo json_encode($client), new ReflectionObject($client->portal->sessions);
var_dump(str_contains(ob_get_clean(), 'abcdef'));
?>
--EXPECT--
bool(false)
