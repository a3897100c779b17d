--TEST--
Each Stringable is converted once, before the first request
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
final class Customer implements Stringable
{
    public int $conversions = 0;

    public function __construct(private StandIn $api, private string $id)
    {
    }

    public function __toString(): string
    {
        $this->conversions++;
        echo "converted with {$this->api->requestCount()} requests sent\n";
        return $this->id;
    }
}
$rows = [['customer' => new Customer($api, 'cus_123')], ['customer' => new Customer($api, 'cus_nobody')]];
foreach ($api->sessions()->createMany($rows) as $key => $result) {
    echo outcome($result), ' ', $rows[$key]['customer']->conversions, "\n";
}
?>
--EXPECT--
converted with 0 requests sent
converted with 0 requests sent
session of cus_123 1
CustomerNotFoundException resource_not_found 404 1
