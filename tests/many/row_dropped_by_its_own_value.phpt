--TEST--
A row that its own __toString drops is read to its end
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$row = ['customer' => null, 'locale' => 'en', 'returnUrl' => StandIn::RETURN_URL];
$row['customer'] = new class ($row) implements Stringable {
    public function __construct(private mixed &$row)
    {
    }

    public function __toString(): string
    {
        $this->row = null;
        $GLOBALS['taken'] = array_map(fn(int $i) => [$i, $i, $i], range(1, 100));
        return 'cus_123';
    }
};
$results = $api->client()->portal->sessions->createMany(['only' => &$row]);
var_dump($row);
echo outcome($results['only']), "\n";
var_dump(json_decode($api->bodies()[0], true)['locale']);
?>
--EXPECT--
NULL
session of cus_123
string(2) "en"
