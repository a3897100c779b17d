<?php

declare(strict_types=1);

/** symfony/http-client over curl, one client. */
return static function (array $target): Closure {
    $client = new Symfony\Component\HttpClient\CurlHttpClient([
        'base_uri' => $target['baseUrl'],
        'cafile' => $target['caFile'],
        'timeout' => 10,
        'auth_bearer' => $target['key'],
        'headers' => ['User-Agent' => $target['userAgent']],
    ]);

    return static function () use ($client, $target): string {
        $body = ['customerId' => $target['options']['customer'], 'returnUrl' => $target['options']['returnUrl']];

        return $client->request('POST', '/v1/portal/sessions', ['json' => $body])->toArray()['url'];
    };
};
