--TEST--
A nonsense client option is a ConfigurationException that names the option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$nonsense = [
    ['baseUrl', 'not a URL'], ['timeout', 0], ['timeout', 301], ['timeout', '10s'], ['timeout', NAN],
    ['connectTimeout', -1], ['maxRetries', 11], ['maxRetries', 1.5], ['maxRetries', 'many'], ['caFile', "ca\0.pem"],
    ['proxy', 'gopher://proxy'], ['fieldCase', 'kebab'], ['locale', "en\n"], ['returnUrl', '/account'],
    ['returnUrl', "\xff"],
];
foreach ($nonsense as [$option, $value]) {
    $exception = result_of(fn() => new Recur\Client('sk_test_x', [$option => $value]));
    echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), "option $option"), true), "\n";
}
?>
--EXPECT--
ConfigurationException invalid_base_url 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
ConfigurationException invalid_setting 0 true
