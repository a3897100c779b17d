<?php

declare(strict_types=1);

/** Guzzle, one client. */
return static function (array $target): Closure {
    $client = new GuzzleHttp\Client([
        'base_uri' => $target['baseUrl'],
        'verify' => $target['caFile'],
        'timeout' => 10,
        'connect_timeout' => 3,
    ]);
    $headers = ['Authorization' => 'Bearer ' . $target['key'], 'User-Agent' => $target['userAgent']];

    return static function () use ($client, $headers, $target): string {
        $body = ['customerId' => $target['options']['customer'], 'returnUrl' => $target['options']['returnUrl']];
        $answer = $client->post('/v1/portal/sessions', ['headers' => $headers, 'json' => $body]);

        return json_decode((string) $answer->getBody(), true, 16, JSON_THROW_ON_ERROR)['url'];
    };
};
