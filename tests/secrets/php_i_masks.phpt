--TEST--
php -i and php --ri show neither the key nor a password in the section recur, the SSLKEYLOGFILE that is set included
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/child.inc';

[$output] = run_php('-i', [
    'recur.secret_key' => 'sk_test_secret_key',
    'recur.proxy' => 'http://shop:secret_password@proxy.example:3128',
    'recur.base_url' => 'https://shop:secret_password@api.recur.tw',
], ['SSLKEYLOGFILE' => '/tmp/keys']);
preg_match('/^recur$.*?(?=^\S+$)/ms', $output, $section);
var_dump(substr_count($output, 'secret_key"') + substr_count($section[0], 'secret_password') + substr_count($section[0], 'test_secret'));
echo preg_match('/^recur\.secret_key => .*/m', $section[0], $line) ? "$line[0]\n" : '';
echo preg_match('/^Warning => .*/m', $section[0], $line) ? "$line[0]\n" : '';
[$section] = run_php('--ri', ['recur.secret_key' => 'sk_test_secret_key']);
echo preg_match('/^recur\.secret_key => .*/m', $section, $line) ? "$line[0]\n" : '';
var_dump(str_contains($section, 'test_secret'));
?>
--EXPECT--
int(0)
recur.secret_key => sk_test_****** => sk_test_******
Warning => SSLKEYLOGFILE is set: the TLS secrets of every call go to that file
recur.secret_key => sk_test_****** => sk_test_******
bool(false)
