--TEST--
A __toString that changes the array that it was passed in changes nothing of the call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$opts = ['customer' => null, 'locale' => 'en'];
$opts['customer'] = new class ($opts) implements Stringable {
    public function __construct(private array &$opts)
    {
    }

    public function __toString(): string
    {
        $this->opts = ['email' => 'nobody@example.com'];
        gc_collect_cycles();
        return 'cus_123';
    }
};
echo outcome($api->sessions()->create($opts)), "\n";
var_dump(json_decode($api->bodies()[0], true)['locale']);
?>
--EXPECT--
session of cus_123
string(2) "en"
