--TEST--
No netrc, .curlrc or cookie file of the user that PHP runs as has a say, and none is written
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/child.inc';

$home = __DIR__ . '/nothing_is_read_from_home.tmp';
@mkdir($home);
file_put_contents("$home/.netrc", "machine 127.0.0.1 login somebody password else\ndefault login somebody password else\n");
file_put_contents("$home/.curlrc", "header = \"X-From-Home: 1\"\nproxy = http://127.0.0.1:1\n");
$api = StandIn::start();
[$output] = run_php(
    'chdir(getenv("HOME")); echo (new Recur\Client("sk_test_stand_in", ["baseUrl" => "' . $api->url . '"]))
        ->portal->sessions->create(["customer" => "cus_123", "returnUrl" => "https://shop.example/"])->customer;',
    environment: ['HOME' => $home, 'CURL_HOME' => $home, 'NETRC' => "$home/.netrc"],
);
echo $output, "\n", $api->header('Authorization'), "\n";
var_dump($api->header('X-From-Home'));
echo implode(' ', array_diff(scandir($home), ['.', '..'])), "\n";
?>
--CLEAN--
<?php
$home = __DIR__ . '/nothing_is_read_from_home.tmp';
array_map(unlink(...), glob("$home/.[a-z]*"));
rmdir($home);
?>
--EXPECT--
cus_123
Bearer sk_test_stand_in
NULL
.curlrc .netrc
