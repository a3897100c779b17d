--TEST--
An exception of an option's __toString reaches the caller, and nothing is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$email = new class implements Stringable {
    public function __toString(): string
    {
        throw new DomainException('no address');
    }
};
show(fn() => $api->sessions()->create(['email' => $email]));
echo $api->requestCount(), "\n";
?>
--EXPECT--
DomainException: no address
0
