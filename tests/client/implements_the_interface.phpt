--TEST--
PortalSessions is what an application type-hints, and an application can double it
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

final class Scripted implements Recur\PortalSessionsInterface
{
    public function create(array $opts): Recur\PortalSession
    {
        return Recur\PortalSession::fromArray(['id' => 'x', 'url' => 'https://portal.recur.tw/', 'customer' => $opts['customer']]);
    }

    public function createMany(array $list, int $concurrency = 8, ?callable $onSettled = null): array
    {
        return array_map($this->create(...), $list);
    }
}
function open(Recur\PortalSessionsInterface $sessions): void
{
    echo get_class($sessions), "\n";
}
open((new Recur\Client('sk_test_x'))->portal->sessions);
open(new Scripted());
show(fn() => (new Scripted())->create(['customer' => 'cus_123']));
?>
--EXPECT--
Recur\PortalSessions
Scripted
session of cus_123
