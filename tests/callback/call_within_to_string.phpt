--TEST--
A __toString of an option may create a session itself
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$sessions = $api->sessions();
$customer = new class ($sessions) implements Stringable {
    public function __construct(private Recur\PortalSessions $sessions)
    {
    }

    public function __toString(): string
    {
        return $this->sessions->create(['externalId' => 'user_456'])->customer;
    }
};
show(fn() => $sessions->create(['customer' => $customer]));
?>
--EXPECT--
session of cus_456
