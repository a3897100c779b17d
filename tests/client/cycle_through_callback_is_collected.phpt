--TEST--
A client that its own callback holds is collected
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

final class Holder
{
    public ?Recur\Client $client = null;

    public function watch(): void
    {
    }

    public function __destruct()
    {
        echo "collected\n";
    }
}
$holder = new Holder();
$holder->client = new Recur\Client('sk_test_x', ['onExchange' => [$holder, 'watch']]);
unset($holder);
echo "cycle\n";
gc_collect_cycles();
echo "end\n";
?>
--EXPECT--
cycle
collected
end
