--TEST--
Messages of the API are shown without control characters, and cut to a sane length
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 400, 'json' => ['error' => ['code' => "a\nb", 'message' => "one\r\ntwo\u{1b}[31m\u{202e}three" . str_repeat('x', 5000)]]]);
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
var_dump(preg_match('/[\x00-\x1f\x7f]|\x{202e}/u', $exception->getMessage() . $exception->errorCode), strlen($exception->getMessage()) < 1100);
var_dump(str_contains($exception->getMessage(), 'one'));
?>
--EXPECT--
int(0)
bool(true)
bool(true)
