--TEST--
retryAfter is read from seconds and from an HTTP date, and is null where there is none or nonsense
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$then = time() + 60;
foreach (['7', gmdate('D, d M Y H:i:s', $then) . ' GMT', null, 'soon', '-5'] as $value) {
    $api->answer(['status' => 429, 'headers' => $value === null ? [] : ['Retry-After' => $value], 'json' => ['error' => ['code' => 'x']]]);
    $after = result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']))->retryAfter;
    var_dump($after > 7 && $after <= 60 && $after >= $then - time() ? 'until then' : $after);
}
?>
--EXPECT--
int(7)
string(10) "until then"
NULL
NULL
NULL
