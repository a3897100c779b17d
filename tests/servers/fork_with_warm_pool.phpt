--TEST--
After a fork with a warm pool, parent and children each get their own answers, and the parent's connection lives on
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
$reused = [];
// The API names the key that it was sent as the customer, so each answer tells whose it is.
$call = static function (string $key) use ($api, $ca, &$reused): bool {
    $client = new \Recur\Client($key, [
        'baseUrl' => $api->baseUrl,
        'caFile' => $ca->file,
        'maxRetries' => 0,
        'onExchange' => static function (\Recur\Exchange $exchange) use (&$reused): void {
            $reused[] = $exchange->connectionReused;
        },
    ]);

    return $client->portal->sessions->create(['externalId' => 'user_1'])->customer === $key;
};
$hundred = static function (string $who) use ($call): bool {
    $own = true;
    for ($i = 0; $i < 100; $i++) {
        $own = $call("sk_test_{$who}_$i") && $own;
    }

    return $own;
};

$call('sk_test_before');
$children = [];
foreach (['first', 'second', 'third'] as $who) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        exit($hundred($who) ? 0 : 1);
    }
    $children[$who] = $pid;
}
echo 'parent: ', var_export($hundred('parent'), true), "\n";
foreach ($children as $who => $pid) {
    pcntl_waitpid($pid, $status);
    echo "$who child: ", pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'killed', "\n";
}
$call('sk_test_after');

$exchanges = $api->exchanges(402);
echo 'requests: ', count($exchanges), ', connections: ', Api::connections($exchanges)['count'], "\n";
echo 'new connections of the parent: ', count(array_keys($reused, false, true)), "\n";
?>
--EXPECT--
parent: true
first child: 0
second child: 0
third child: 0
requests: 402, connections: 4
new connections of the parent: 1
