--TEST--
A Stringable option is converted, once
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$email = new class implements Stringable {
    public int $conversions = 0;

    public function __toString(): string
    {
        $this->conversions++;
        return 'customer@example.com';
    }
};
echo outcome($api->sessions()->create(['email' => $email])), "\n";
echo $email->conversions, "\n";
?>
--EXPECT--
session of cus_123
1
