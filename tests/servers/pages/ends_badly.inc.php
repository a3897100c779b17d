<?php

// A request that ends in the middle of a call, in the way that `how` names.

declare(strict_types=1);

use Recur\Client;
use Recur\PortalSession;

ini_set('display_errors', '1');

function use_up_memory(): never
{
    ini_set('memory_limit', '8M');
    $all = [];
    while (true) {
        $all[] = str_repeat('x', 65536);
    }
}

function use_up_time(): never
{
    set_time_limit(1);
    while (true);
}

/** Leaves so many pages of 4 KiB, of all that PHP may have. */
function leave_memory(int $pages): array
{
    ini_set('memory_limit', '2M');
    $taken = [];
    while (memory_get_usage() < 2 * 1024 * 1024 - $pages * 4096) {
        $taken[] = str_repeat('x', 3000);
    }

    return $taken;
}

$ends = [
    'exit' => static fn (): never => exit('exit'),
    'exception' => static fn (): never => throw new DomainException('thrown'),
    'error' => static fn (): mixed => call_of_nothing(),
    'memory' => use_up_memory(...),
    'time' => use_up_time(...),
    'suspend' => static fn (): mixed => Fiber::suspend(),
];
[$place, $how] = explode('-', $_GET['how']);
$end = $ends[$how] ?? null;

$value = new class ($end) {
    public function __construct(private readonly mixed $end)
    {
    }

    public function __toString(): string
    {
        ($this->end)();

        return 'user_1';
    }
};
$client = new Client('sk_test_site', $place === 'exchange' ? ['onExchange' => static fn (): mixed => $end()] : []);
$sessions = $client->portal->sessions;
$call = match ($place) {
    'exchange' => static fn (): PortalSession => $sessions->create(['externalId' => 'user_1']),
    'batch' => static fn (): array
        => $sessions->createMany(array_fill(0, 20, ['externalId' => 'user_1']), 4, static fn (): mixed => $end()),
    'string' => static fn (): PortalSession => $sessions->create(['externalId' => $value]),
    'strings' => static fn (): array => $sessions->createMany([['externalId' => 'user_0'], ['externalId' => $value]]),
    'memory' => static fn (): array => [leave_memory((int) $how), $sessions->createMany(array_fill(0, 20, ['externalId' => 'user_1']))],
};
if ($how === 'suspend') {
    (new Fiber($call))->start();
    exit('suspended');
}
$call();
echo 'came back';
