--TEST--
A child forked within a call, in a signal handler or while a Fiber rests, ends without costing the parent its answer
--EXTENSIONS--
pcntl
openssl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('openssl');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';
require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$ca = new TestCa();
$pem = workspace() . '/raw-server.pem';
file_put_contents($pem, array_map(file_get_contents(...), $ca->serverCertificate()));
pcntl_async_signals(true);
$parent = getmypid();

/** Lets the child end in its way; the parent waits for that, and then has the server answer. */
$fork = static function (\RawServer $server, callable $end) use ($parent): void {
    if (pcntl_fork() === 0) {
        $end();
    }
    pcntl_wait($status);
    $server->proceed();
};
$start = static fn (): \RawServer => \RawServer::start(['certificate' => $pem, 'hold' => 'u2']);
$ends = ['exits' => static fn () => exit(0), 'throws' => static fn () => throw new \Exception('child')];
foreach ($ends as $name => $end) {
    $server = $start();
    $seen = [];
    $sessions = $server->client(['caFile' => $ca->file, 'maxRetries' => 0, 'timeout' => 20,
        'onExchange' => static function (\Recur\Exchange $exchange) use (&$seen): void {
            $seen[] = $exchange->attempt;
        }])->portal->sessions;
    $sessions->create(['externalId' => 'u1']);
    pcntl_signal(SIGALRM, static fn () => $fork($server, $end));
    pcntl_alarm(1);
    $result = result_of(static fn () => $sessions->create(['externalId' => 'u2']));
    if (getmypid() !== $parent) {
        // The exception of the child's handler ended its call.
        exit(0);
    }
    echo "the child $name: ", $result->id ?? outcome($result), ', attempts ', implode(' ', $seen), "\n";
}

// A batch rests in a Fiber, one row settled and one in flight, while the process forks.
$server = $start();
$sessions = $server->client(['caFile' => $ca->file, 'maxRetries' => 0, 'timeout' => 20])->portal->sessions;
$fiber = new \Fiber(static fn (): array => $sessions->createMany(
    [['externalId' => 'u1'], ['externalId' => 'u2']],
    2,
    static fn (int $key) => $key === 0 && \Fiber::suspend(),
));
$fiber->start();
$fork($server, static function () use (&$fiber): void {
    $fiber = null;
    gc_collect_cycles();
    exit(0);
});
$fiber->resume();
foreach ($fiber->getReturn() as $result) {
    echo preg_replace('/_c\d_r\d_/', '_', $result->id ?? outcome($result)), "\n";
}
?>
--EXPECT--
the child exits: portal_sess_c1_r2_u2, attempts 1 1
the child throws: portal_sess_c1_r2_u2, attempts 1 1
portal_sess_u1
portal_sess_u2
