--TEST--
The MAC is that of hash_hmac() for secrets and bodies of every length around a block, in any order
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$wrong = 0;
$tried = 0;
foreach ([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 1000] as $bodyLength) {
    $body = substr(str_repeat("\x00\xff{\"id\"}\r\n訂閱", 100), 0, $bodyLength);
    foreach ([1, 2, 31, 32, 33, 62, 63, 64, 65, 66, 127, 128, 129, 300] as $length) {
        foreach (["s" . str_repeat("k", $length - 1), str_repeat("\xfe", $length), "s" . str_repeat("k", $length - 1)] as $secret) {
            $tried++;
            $wrong += Recur\Webhook::sign($body, $secret) === signature_of($body, $secret) ? 0 : 1;
            // What was made of one secret is kept and must not serve another.
            $other = result_of(static fn () => Recur\Webhook::verify($body, signature_of($body, "{$secret}x"), $secret));
            $wrong += $other instanceof Recur\Exception\WebhookSignatureException ? 0 : 1;
            $right = result_of(static fn () => Recur\Webhook::verify($body, signature_of($body, $secret), $secret));
            $wrong += $right instanceof Recur\Exception\InvalidWebhookException ? 0 : 1;
        }
    }
}
echo "$tried tried, $wrong wrong\n";
?>
--EXPECT--
504 tried, 0 wrong
