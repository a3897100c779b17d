<?php

declare(strict_types=1);

/** ext-curl by hand, its handle and its options made once: the best that it can do within one PHP request. */
return static function (array $target): Closure {
    $handle = curl_init($target['baseUrl'] . '/v1/portal/sessions');
    curl_setopt_array($handle, [
        CURLOPT_HTTPHEADER => $target['headers'],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT_MS => 10000,
        CURLOPT_CONNECTTIMEOUT_MS => 3000,
        CURLOPT_CAINFO => $target['caFile'],
        CURLOPT_USERAGENT => $target['userAgent'],
    ]);
    if (($target['share'] ?? null) !== null) {
        curl_setopt($handle, CURLOPT_SHARE, $target['share']);
    }

    return static function () use ($handle, $target): string {
        $body = ['customerId' => $target['options']['customer'], 'returnUrl' => $target['options']['returnUrl']];
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
        $answer = curl_exec($handle);
        if ($answer === false || curl_getinfo($handle, CURLINFO_RESPONSE_CODE) !== 201) {
            throw new RuntimeException(curl_error($handle));
        }

        return json_decode($answer, true, 16, JSON_THROW_ON_ERROR)['url'];
    };
};
