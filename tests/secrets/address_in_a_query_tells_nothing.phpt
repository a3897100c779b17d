--TEST--
The e-mail address that a GET carries in its URL is in no view of an exception, an exchange, a row or a result
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

const PERSON = 'secret_person+1@example.com';
$api = StandIn::start();
$answers = [
    ['status' => 401, 'json' => ['error' => ['code' => 'invalid_api_key', 'message' => 'No.']]],
    ['status' => 403, 'body' => '<html>Just a moment</html>'],
    ['status' => 500, 'json' => ['error' => ['code' => 'api_error', 'message' => 'No.']]],
    ['status' => 302, 'headers' => ['Location' => '/v1/customers/entitlements?email=x'], 'body' => ''],
    ['status' => 200, 'body' => '{"entitlements":'],
    ['status' => 200, 'json' => ['entitlements' => ['product' => 'pro-plan']]],
    ['status' => 200, 'json' => ['customer' => ['id' => 'cus_1'], 'entitlements' => [['product' => 'pro-plan']]]],
];

/** What there is to look at: exchanges, results, exceptions. A function, and no closure: a trace shows what that has bound. */
function see(object $what): void
{
    $GLOBALS['seen'][] = $what;
}

function ask(string $method, string $url, array $more = []): mixed
{
    $options = ['baseUrl' => $url, 'maxRetries' => 0, 'timeout' => 30, 'onExchange' => 'see'];
    $entitlements = (new Recur\Client('sk_test_stand_in', $more + $options))->entitlements;
    return match ($method) {
        'list' => $entitlements->list(['email' => PERSON]),
        'check' => $entitlements->check(['email' => PERSON, 'product' => 'pro-plan']),
        'listMany' => $entitlements->listMany([['email' => PERSON]])[0],
        'unknown option' => $entitlements->list(['email' => PERSON, 'mail' => PERSON]),
        'broken address' => $entitlements->list(['email' => PERSON . "\n"]),
    };
}

$seen = [];
foreach (['list', 'check', 'listMany'] as $method) {
    $api->answer(...$answers);
    for ($i = 0; $i < count($answers); $i++) {
        see(result_of(fn() => ask($method, $api->url)));
    }
}
see(result_of(fn() => ask('list', 'http://127.0.0.1:1')));
see(result_of(fn() => ask('list', 'https://127.0.0.1:1')));
see(result_of(fn() => ask('list', $api->url, ['proxy' => 'http://127.0.0.1:1'])));
see(result_of(fn() => ask('unknown option', $api->url)));
see(result_of(fn() => ask('broken address', $api->url)));
foreach ($seen as $i => $object) {
    foreach (views_of($object) + ($object instanceof Throwable ? ['string' => (string) $object] : []) as $how => $view) {
        if (str_contains($view, 'secret_person')) {
            echo "$i ", $object::class, " in $how\n";
        }
    }
}
$counts = array_count_values(array_map(short_class(...), $seen));
ksort($counts);
print_r($counts);
// It did reach the API, and only in the query.
$request = $api->requests()[0];
parse_str($request['query'], $query);
echo $request['path'], ' ', $query['email'], ' ', json_encode($request['body']), "\n";
?>
--EXPECT--
Array
(
    [AuthenticationException] => 3
    [ConnectionException] => 3
    [EntitlementCheck] => 1
    [EntitlementList] => 2
    [Exchange] => 24
    [InvalidRequestException] => 1
    [InvalidResponseException] => 12
    [ServerException] => 3
    [ValueError] => 1
)
/v1/customers/entitlements secret_person+1@example.com ""
