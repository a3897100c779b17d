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
     * Over the extension's php.ini settings of the same names; null leaves them in force. Each call goes by what is
     * configured at that moment, the key included.
     */
    'base_url' => env('RECUR_BASE_URL'),
    'timeout' => env('RECUR_TIMEOUT'),
    'connect_timeout' => env('RECUR_CONNECT_TIMEOUT'),
    'max_retries' => env('RECUR_MAX_RETRIES'),
    'ca_file' => env('RECUR_CA_FILE'),
    'proxy' => env('RECUR_PROXY'),

    /*
     * The name of an invokable class, made by the container and called with a Recur\Exchange after every attempt of
     * every call: operation, status, timings, and never a key, a link or an address. For Pulse, Telescope, metrics.
     */
    'on_exchange' => null,

    /*
     * The portal's language, 'zh-TW' or 'en'; null follows the application's locale. Another spelling of the two
     * (zh_TW, zh-Hant-TW, en_GB) is sent as the API knows it, and any other language is not sent.
     */
    'locale' => env('RECUR_LOCALE'),

    /*
     * How the signed-in user is told to Recur, in this order; each one that the user has is used.
     *   customer     Recur's customer ID, from the column below
     *   external_id  the model's key, after the prefix below
     *   email        the address, only of a user that implements MustVerifyEmail and has verified it
     *
     * The key is that of whoever the route's guard has signed in. Where other users can have the same key (another
     * guard's administrators, a second application on the same Recur account), number 7 of one would open the billing
     * page of the other's: leave external_id out, give each application a prefix of its own, or tell them apart in
     * Recur::identifyUsing(). A prefix must be the one that customers were created with at Recur, as in 'shop-7'.
     */
    'identify_by' => ['customer', 'external_id', 'email'],
    'customer_column' => 'recur_customer_id',
    'external_id_prefix' => env('RECUR_EXTERNAL_ID_PREFIX'),

    /*
     * The Eloquent model of whoever pays; null: that of the users who sign in. Webhooks look there.
     */
    'model' => null,

    /*
     * Where the portal sends the customer back to where nothing else is asked for: a route's name, a path or a URL.
     * null: the page that the button is on, without its query where it is longer than the API takes. Where there is no
     * page, as in a job or in recur:portal-links, null is the default of the portal configuration at Recur, if any.
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

    /*
     * The route that Recur posts its webhooks to, named recur.webhook: `php artisan recur:webhook` prints its URL. Two
     * secrets are for the time in which one is being replaced; without any the extension's own hold
     * (recur.webhook_secret_file in php.ini). It wants the table of `vendor:publish --tag=recur-migrations`. What a
     * killed process left behind is worked on anew after `stale_after` seconds: more than a request may take.
     */
    'webhook' => [
        'enabled' => env('RECUR_WEBHOOK', true),
        'domain' => null,
        'path' => 'recur/webhook',
        'middleware' => [],
        'secrets' => [env('RECUR_WEBHOOK_SECRET'), env('RECUR_WEBHOOK_SECRET_PREVIOUS')],
        'stale_after' => 300,
    ],

    /*
     * What the subscribe button posts to, named recur.checkout, with the domain and middleware of `route`; and where
     * the checkout leads back to: a route's name, a path or a URL; null: as `return_url` says.
     */
    'checkout' => [
        'path' => 'recur/checkout',
        'success_url' => env('RECUR_SUCCESS_URL'),
        'cancel_url' => env('RECUR_CANCEL_URL'),
    ],

    /*
     * What a user has access to is kept in this store of config/cache.php (null: the default) and good for `fresh`
     * seconds, unless a webhook says that it changed. Where the API fails, what it said up to `stale` seconds ago
     * holds; who is not known from then gets no access.
     */
    'entitlements' => [
        'store' => env('RECUR_CACHE_STORE'),
        'fresh' => env('RECUR_ENTITLEMENTS_FRESH', 60),
        'stale' => env('RECUR_ENTITLEMENTS_STALE', 3600),
    ],

    /*
     * The channel of config/logging.php that the package writes to; null: the application's default.
     */
    'log_channel' => env('RECUR_LOG_CHANNEL'),

    /*
     * What jobs with the middleware Recur\Laravel\Queue\WithinRateLimit keep to, all workers together: at most so many
     * requests in any so many seconds, counted on this connection of config/database.php's Redis. Below the API's own
     * limit (100 a minute in the sandbox, 1,000 in production), since the site's pages ask with the same key.
     */
    'queue' => [
        'redis' => env('RECUR_QUEUE_REDIS', 'default'),
        'requests' => env('RECUR_QUEUE_REQUESTS', 90),
        'seconds' => env('RECUR_QUEUE_SECONDS', 60),
    ],

];
