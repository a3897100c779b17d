--TEST--
A signature that is absent, empty, doubled, over-long, cut or of another form is refused, without a warning or TypeError
--EXTENSIONS--
recur
--INI--
error_reporting=-1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of();
$base64 = signature_of($body);
$hex = hash_hmac('sha256', $body, SECRET);
$missing = [null, '', ' ', "\t \t"];
$invalid = [
    "$base64, $base64", "$base64,$base64", "$hex, $hex", "$base64, $hex", "$base64$base64", "$base64, ", ", $base64",
    substr($base64, 0, -1), substr($base64, 1), substr($hex, 1), "{$hex}0", "sha256=$hex", "v1=$base64", "t=1,v1=$hex",
    strtr($base64, '+/', '-_') . '=', strrev($base64), "0x$hex", 'null', '0', '1', 'true', str_repeat('A', 44), str_repeat('0', 64),
    str_repeat('A', 1000000), "$base64\0", "\0$base64", "\xff\xfe", "$base64\n", substr_replace($base64, "\xc3", 5, 1),
    substr_replace($base64, '=', 5, 1), base64_encode($hex), base64_encode($base64), hash('sha256', $body), SECRET,
    base64_encode(hash_hmac('sha1', $body, SECRET, true)), base64_encode(hash_hmac('sha512', $body, SECRET, true)),
    base64_encode(hash('sha256', SECRET . $body, true)), base64_encode(hash_hmac('sha256', SECRET, $body, true)),
];
$ends = [];
foreach ([...$missing, ...$invalid] as $signature) {
    $end = verified($body, $signature, SECRET);
    $ends[$end] = ($ends[$end] ?? 0) + 1;
}
print_r($ends);
echo count($missing), ' and ', count($invalid), "\n";
?>
--EXPECT--
Array
(
    [WebhookSignatureException missing_signature 0] => 4
    [WebhookSignatureException invalid_signature 0] => 38
)
4 and 38
