--TEST--
Calls within callbacks and conversions, Fibers that suspend there or are dropped, exceptions: each answer is its caller's
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

/** Makes calls of all kinds; what happens within them is drawn by lot. */
final class Lot
{
    public int $sessions = 0;
    public array $wrong = [];
    private int $depth = 0;
    /** @var list<Fiber> */
    private array $fibers = [];

    public function __construct(private StandIn $api)
    {
    }

    public function round(): void
    {
        $this->depth = 0;
        $fiber = new Fiber($this->call(...));
        $this->fibers[] = $fiber;
        $this->quietly($fiber->start(...));
        if (count($this->fibers) > 5) {
            $oldest = array_shift($this->fibers);
            while ($oldest->isSuspended() && mt_rand(0, 3) > 0) {
                $this->quietly($oldest->resume(...));
            }
        }
    }

    public function end(): void
    {
        $this->fibers = [];
        gc_collect_cycles();
    }

    private function call(): void
    {
        $sessions = $this->api->sessions(mt_rand(0, 1) === 0 ? [] : ['onExchange' => $this->happen(...)]);
        $rows = array_map($this->row(...), range(1, mt_rand(1, 8)));
        $this->quietly(function () use ($sessions, $rows) {
            if (count($rows) === 1) {
                $this->check('1', $rows[0], $sessions->create($rows[0]));
                return;
            }
            $settled = fn(int $key, object $result) => [$this->check($key, $rows[$key], $result), $this->happen()];
            $sessions->createMany($rows, mt_rand(1, 4), $settled);
        });
    }

    private function row(): array
    {
        $email = 'bulk+' . mt_rand(1, 999) . '@example.com';
        return ['email' => mt_rand(0, 3) > 0 ? $email : new class ($email, $this->happen(...)) implements Stringable {
            public function __construct(public readonly string $email, private Closure $happen)
            {
            }

            public function __toString(): string
            {
                ($this->happen)();
                return $this->email;
            }
        }];
    }

    private function check(int|string $key, array $row, object $result): void
    {
        $email = $row['email']->email ?? $row['email'];
        $this->sessions++;
        if (!$result instanceof Recur\PortalSession || $result->customer !== 'cus_bulk_' . (int) substr($email, 5)) {
            $this->wrong[] = "$key of $email: " . print_r($result, true);
        }
    }

    private function happen(): void
    {
        if ($this->depth >= 3) {
            return;
        }
        $this->depth++;
        match (mt_rand(0, 9)) {
            0, 1 => Fiber::getCurrent() !== null && Fiber::suspend(),
            2 => throw new DomainException(),
            3, 4 => $this->call(),
            5 => array_splice($this->fibers, mt_rand(0, 5), 1),
            6 => gc_collect_cycles(),
            default => null,
        };
        $this->depth--;
    }

    private function quietly(Closure $call): void
    {
        try {
            $call();
        } catch (DomainException) {
        }
    }
}

mt_srand(20);
$api = StandIn::start(4);
$lot = new Lot($api);
for ($round = 0; $round < 150; $round++) {
    $lot->round();
}
$lot->end();
echo implode("\n", $lot->wrong), $lot->sessions > 300 ? 'many' : $lot->sessions, " sessions\n";
echo $api->sessions()->create(['customer' => 'cus_123'])->customer, "\n";
?>
--EXPECT--
many sessions
cus_123
