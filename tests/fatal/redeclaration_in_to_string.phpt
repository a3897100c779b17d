--TEST--
A fatal error in a __toString leaves nothing behind
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
register_shutdown_function(function () use ($api) {
    echo "shutdown\n";
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
});
$customer = new class implements Stringable {
    public function __toString(): string
    {
        return eval('class StandIn {}');
    }
};
$api->sessions()->createMany([['customer' => 'cus_123'], ['customer' => $customer]]);
?>
--EXPECTF--
%AFatal error: Cannot %Sdeclare class StandIn%a
shutdown
session of cus_123
