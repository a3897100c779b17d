--TEST--
An exception that nobody catches prints and logs neither key nor e-mail address, its arguments shown
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/child.inc';

[$output, $status] = run_php(
    'function page($sessions) { $sessions->create(["email" => "secret_person@example.com"]); }
     page((new Recur\Client("sk_test_secret_key", ["baseUrl" => "http://127.0.0.1:1", "maxRetries" => 0,
        "proxy" => "http://shop:secret_password@127.0.0.1:1"]))->portal->sessions);',
    ['zend.exception_ignore_args' => '0', 'display_errors' => '1', 'log_errors' => '1', 'html_errors' => '0'],
);
echo 'status ', $status, "\n";
echo substr_count($output, 'Uncaught Recur\Exception\ConnectionException'), " times\n";
var_dump(str_contains($output, 'SensitiveParameterValue'), str_contains($output, 'secret_'));
?>
--EXPECT--
status 255
2 times
bool(true)
bool(false)
