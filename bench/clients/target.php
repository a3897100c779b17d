<?php

declare(strict_types=1);

/** What every PHP client is pointed at, from the environment of the process that measures it. */
return static function (): array {
    $key = (string) getenv('RECUR_SECRET_KEY');

    return [
        'baseUrl' => (string) getenv('RECUR_BASE_URL'),
        'caFile' => (string) getenv('BENCH_CA_FILE'),
        'key' => $key,
        'userAgent' => 'recur-bench/0.2.0 (PHP ' . PHP_VERSION . '; other client)',
        'options' => ['customer' => 'cus_demo', 'returnUrl' => 'https://shop.example/account'],
        'headers' => [
            'Content-Type: application/json',
            'Accept: application/json',
            'X-Recur-SDK-Type: server',
            'X-Recur-SDK-Version: 0.2.0',
            'X-Recur-Source: server',
            "Authorization: Bearer $key",
        ],
    ];
};
