<?php

declare(strict_types=1);

/** ext-curl by hand over PHP 8.5's persistent share: connections, DNS and TLS sessions outlive the request. */
return static function (array $target): Closure {
    $target['share'] = curl_share_init_persistent([CURL_LOCK_DATA_CONNECT, CURL_LOCK_DATA_DNS, CURL_LOCK_DATA_SSL_SESSION]);

    return (require __DIR__ . '/ext-curl.php')($target);
};
