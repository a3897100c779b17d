--TEST--
A key that cannot be one is refused at once
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach (['whsec_abcdef', 'SK_TEST_abcdef', 'sk_', "sk_test_abcdef\n", "sk_test_abc\r\nX-Evil: 1", 'sk_test_abc def', "sk_test_\u{e9}", "sk_test_a\0b", 'sk_test_' . str_repeat('x', 600)] as $key) {
    $exception = result_of(fn() => new Recur\Client($key));
    echo outcome($exception), ' ', var_export(str_contains((string) $exception, 'abc'), true), "\n";
}
?>
--EXPECT--
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
ConfigurationException invalid_secret_key 0 false
