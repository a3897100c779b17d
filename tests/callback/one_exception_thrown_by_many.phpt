--TEST--
An exception object that several callbacks throw is chained once and freed
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

final class Tracked extends Exception
{
    public function __destruct()
    {
        echo "freed {$this->getMessage()}\n";
    }
}

$api = StandIn::start(2);
$rows = array_fill(0, 4, ['customer' => 'cus_123']);

/** Throws these in turn, the last one over and over, and shows what arrives. */
function thrown(StandIn $api, array $rows, Tracked ...$exceptions): void
{
    try {
        $api->sessions()->createMany($rows, 4, function () use (&$exceptions) {
            throw count($exceptions) > 1 ? array_shift($exceptions) : $exceptions[0];
        });
    } catch (Tracked $caught) {
        for ($names = []; $caught; $caught = $caught->getPrevious()) {
            $names[] = $caught->getMessage();
        }
        echo implode(' < ', $names), "\n";
    }
}

thrown($api, $rows, new Tracked('only'));
thrown($api, $rows, new Tracked('first'), new Tracked('second'));
thrown($api, $rows, $last = new Tracked('last'), new Tracked('outer', 0, $last));
unset($last);
echo "end\n";
?>
--EXPECT--
only
freed only
first < second
freed first
freed second
last
freed outer
freed last
end
