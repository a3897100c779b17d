--TEST--
A callback outlives the variable that its array refers to
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
final class Watcher
{
    public function __construct(private string $name)
    {
    }

    public function exchange(Recur\Exchange $exchange): void
    {
        $GLOBALS['watcher'] = new self('another');
        $GLOBALS['taken'] = array_map(fn(int $i) => new self("taken $i"), range(1, 100));
        echo "$this->name saw attempt $exchange->attempt\n";
    }

    public function settled(int $row): void
    {
        $GLOBALS['watcher'] = new self('another');
        $GLOBALS['taken'] = array_map(fn(int $i) => new self("taken $i"), range(1, 100));
        echo "$this->name saw row $row\n";
    }
}
$rows = [['customer' => 'cus_123'], ['customer' => 'cus_456']];

$watcher = new Watcher('the first');
$sessions = $api->sessions(['onExchange' => [&$watcher, 'exchange']]);
$sessions->create($rows[0]);
$sessions->create($rows[1]);

$watcher = new Watcher('the second');
$api->sessions()->createMany($rows, 1, [&$watcher, 'settled']);
?>
--EXPECT--
the first saw attempt 1
the first saw attempt 1
the second saw row 0
the second saw row 1
