<?php

declare(strict_types=1);

// Webhooks of 1 KiB, one after the other: webhook.php recur|php CALLS. By the extension, or by what a site writes in its
// place with PHP's own functions. Prints the CPU time of one in microseconds.

const SECRET = 'whsec_0123456789abcdefghijklmnopqrstuv';

$data = [
    'id' => 'sub_01HXYZ', 'status' => 'active', 'amount' => 299, 'currency' => 'TWD',
    'customer' => ['id' => 'cus_01HXYZ', 'external_id' => '42', 'email' => 'ming@example.com', 'name' => '王小明'],
    'product' => ['id' => 'prod_01HXYZ', 'slug' => 'pro', 'name' => 'Pro 方案'],
    'current_period_end' => '2026-02-01T00:00:00Z', 'metadata' => ['source' => 'pricing', 'seats' => 3], 'note' => '',
];
$event = ['id' => 'evt_01HXYZ', 'type' => 'subscription.activated', 'timestamp' => '2026-01-01T00:00:00Z'];
$body = json_encode($event + ['data' => $data], JSON_THROW_ON_ERROR);
$body = substr_replace($body, str_repeat('x', 1024 - strlen($body)), -3, 0);
$signature = base64_encode(hash_hmac('sha256', $body, SECRET, true));

$calls = (int) $argv[2];
$begun = getrusage();
if ($argv[1] === 'recur') {
    for ($i = 0; $i < $calls; $i++) {
        $read = Recur\Webhook::verify($body, $signature, SECRET)->data;
    }
} else {
    for ($i = 0; $i < $calls; $i++) {
        if (!hash_equals(base64_encode(hash_hmac('sha256', $body, SECRET, true)), $signature)) {
            exit(1);
        }
        $read = json_decode($body, true, 512, JSON_THROW_ON_ERROR)['data'];
    }
}
$ended = getrusage();
if (strlen($body) !== 1024 || $read['customer']['id'] !== 'cus_01HXYZ') {
    exit(1);
}
$used = static fn (string $kind): int => ($ended["ru_$kind.tv_sec"] - $begun["ru_$kind.tv_sec"]) * 1000000
    + $ended["ru_$kind.tv_usec"] - $begun["ru_$kind.tv_usec"];
echo ($used('utime') + $used('stime')) / $calls, "\n";
