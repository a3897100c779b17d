--TEST--
Key, proxy password, e-mail address and link are in no view of any exception, its trace and its previous one
--EXTENSIONS--
recur
--INI--
zend.exception_ignore_args=Off
zend.exception_string_param_max_len=1000
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';
require __DIR__ . '/views.inc';

const PERSON = 'secret_person@example.com';
const KEY = 'sk_test_secret_key';
$api = StandIn::start();
$api->set('secretKeys', [KEY]);
$message = 'No ' . KEY . ' and no https://portal.recur.tw/s/secret_link for Bearer ' . KEY;
$api->answer(
    ['status' => 401, 'json' => ['error' => ['code' => KEY, 'type' => KEY, 'message' => $message, 'details' => [$message, KEY => KEY], 'doc_url' => 'https://docs.recur.tw/?k=' . KEY]]],
    ['status' => 400, 'headers' => ['X-Request-Id' => KEY], 'body' => $message],
    ['status' => 201, 'json' => ['id' => 'portal_sess_1', 'url' => 'javascript:secret_link']],
    ['status' => 201, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/secret_link', 'customer' => 'cus_other']],
    ['status' => 302, 'headers' => ['Location' => 'https://portal.recur.tw/s/secret_link'], 'body' => ''],
);
$options = ['baseUrl' => $api->url, 'maxRetries' => 0, 'fieldCase' => 'camel', 'returnUrl' => StandIn::RETURN_URL];
$sessions = (new Recur\Client(KEY, $options))->portal->sessions;
// Constants: a closure that a trace names shows what it has bound.
$thrown = [];
for ($i = 0; $i < 5; $i++) {
    $thrown[] = result_of(fn() => $sessions->create(['customer' => 'cus_123', 'email' => PERSON]));
}
define('REFUSED_PROXY', ['proxy' => 'http://shop:secret_password@127.0.0.1:1'] + $options);
define('FAR_PROXY', ['proxy' => 'http://shop:secret_password@proxy.example:3128'] + $options);
$thrown[] = result_of(fn() => (new Recur\Client(KEY, REFUSED_PROXY))->portal->sessions->create(['email' => PERSON]));
$thrown[] = result_of(fn() => (new Recur\Client(KEY, FAR_PROXY))->portal->sessions->create(['email' => PERSON]));
$thrown[] = result_of(fn() => new Recur\Client(KEY, ['proxy' => 'nonsense://shop:secret_password@']));
$thrown[] = result_of(fn() => new Recur\Client(KEY, ['timeout' => 'secret_setting', 'unknown' => PERSON]));
$thrown[] = result_of(fn() => $sessions->create(['email' => PERSON . "\0"]));
$thrown[] = result_of(fn() => $sessions->create(['email' => PERSON, 'returnUrl' => 'secret_return']));
$thrown[] = result_of(fn() => $sessions->createMany([['email' => PERSON, 'mail' => PERSON]]));
foreach ($thrown as $i => $exception) {
    foreach (views_of($exception) + ['string' => (string) $exception, 'trace' => $exception->getTraceAsString()] as $how => $view) {
        if (preg_match('/secret_(?!setting)\w+/', $view, $found)) {
            echo "$i ", outcome($exception), " in $how: $found[0]\n";
        }
    }
}
echo implode("\n", array_map(short_class(...), $thrown)), "\n";
?>
--EXPECT--
AuthenticationException
InvalidRequestException
InvalidResponseException
InvalidResponseException
InvalidResponseException
ConnectionException
ConfigurationException
ConfigurationException
ConfigurationException
InvalidRequestException
InvalidRequestException
ValueError
