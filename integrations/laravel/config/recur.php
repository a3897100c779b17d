<?php

declare(strict_types=1);

return [

    /*
     * The secret key (sk_test_… or sk_live_…). Best left empty in production: then the extension reads it from
     * recur.secret_key_file in php.ini, or from RECUR_SECRET_KEY or RECUR_SECRET_KEY_FILE in the process environment.
     * What stands here ends up in bootstrap/cache/config.php once `php artisan config:cache` has run.
     */
    'secret_key' => env('RECUR_SECRET_KEY'),

    /*
     * Over the extension's php.ini settings of the same names; null leaves them in force.
     */
    'base_url' => env('RECUR_BASE_URL'),
    'timeout' => env('RECUR_TIMEOUT'),
    'connect_timeout' => env('RECUR_CONNECT_TIMEOUT'),
    'max_retries' => env('RECUR_MAX_RETRIES'),
    'ca_file' => env('RECUR_CA_FILE'),
    'proxy' => env('RECUR_PROXY'),

    /*
     * The portal's language, 'zh-TW' or 'en'; null follows the application's locale.
     */
    'locale' => env('RECUR_LOCALE'),

    /*
     * How the signed-in user is told to Recur, in this order; each one that the user has is used.
     *   customer     Recur's customer ID, from the column below
     *   external_id  the model's key
     *   email        the address, only of a user that implements MustVerifyEmail and has verified it
     */
    'identify_by' => ['customer', 'external_id', 'email'],
    'customer_column' => 'recur_customer_id',

    /*
     * Where the portal sends the customer back to where nothing else is asked for: a route's name, a path or a URL.
     * null: the page that the button is on, else the default of the portal configuration at Recur.
     */
    'return_url' => env('RECUR_RETURN_URL'),

    /*
     * Origins beside the application's own that a return URL may have, e.g. 'https://app.example.com'.
     */
    'return_origins' => [],

    /*
     * Where a signed-in user without a customer at Recur is sent: a route's name, a path or a URL. null: the button
     * says that there is no subscription.
     */
    'pricing' => env('RECUR_PRICING'),

    /*
     * The route that the button posts to, named recur.portal. `per_minute` is for each user; define a RateLimiter
     * named recur-portal to replace it.
     */
    'route' => [
        'enabled' => env('RECUR_ROUTE', true),
        'domain' => null,
        'path' => 'recur/portal',
        'middleware' => ['web', 'auth', 'throttle:recur-portal'],
        'per_minute' => env('RECUR_ROUTE_PER_MINUTE', 10),
    ],

];
