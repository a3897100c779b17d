--TEST--
In callbacks, neither the backtrace nor what is handed over shows key, proxy password, e-mail address or link
--EXTENSIONS--
recur
--INI--
zend.exception_ignore_args=Off
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/views.inc';

$api = StandIn::start();
$api->set('secretKeys', ['sk_test_abcdef']);
$answer = ['status' => 201, 'headers' => ['X-Request-Id' => 'sk_test_abcdef'], 'json' => ['id' => 'portal_sess_1',
    'url' => 'https://portal.recur.tw/s/abcdef', 'customer' => 'cus_123']];
$refusal = ['status' => 404, 'headers' => ['X-Request-Id' => 'sk_test_abcdef'],
    'json' => ['error' => ['code' => 'sk_test_abcdef', 'message' => 'sk_test_abcdef']]];
$api->answer($answer, $refusal, $answer, $refusal);

function look(string $where, ?object $handed): void
{
    ob_start();
    debug_print_backtrace();
    $seen = ob_get_clean() . print_r(debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT), true)
        . new Exception() . implode($handed === null ? [] : views_of($handed));
    echo $where, ': ', str_contains($seen, 'SensitiveParameterValue') ? 'arguments hidden' : 'no arguments', "\n";
    echo implode("\n", preg_grep('/abcdef/', explode("\n", $seen)));
}

final class Person
{
    public function __toString(): string
    {
        look('__toString', null);
        return 'abcdef@shop.example';
    }
}

$client = new Recur\Client('sk_test_abcdef', [
    'baseUrl' => $api->url,
    'returnUrl' => 'https://shop.example/abcdef',
    'maxRetries' => 0,
    'onExchange' => static fn(Recur\Exchange $exchange) => look('onExchange', $exchange),
]);
$client->portal->sessions->create(['email' => 'abcdef@shop.example']);
try {
    $client->portal->sessions->create(['email' => new Person()]);
} catch (Recur\Exception\ApiException) {
    echo "refused\n";
}
$client->portal->sessions->createMany(
    [['email' => 'abcdef@shop.example'], ['email' => 'abcdef@shop.example']],
    1,
    static fn(int $row, object $outcome) => look('onSettled', $outcome),
);
?>
--EXPECT--
onExchange: arguments hidden
__toString: arguments hidden
onExchange: arguments hidden
refused
onExchange: arguments hidden
onSettled: arguments hidden
onExchange: arguments hidden
onSettled: arguments hidden
