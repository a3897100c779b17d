--TEST--
Client options may be Stringable
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$text = fn(string $value) => new class ($value) implements Stringable {
    public function __construct(private string $value)
    {
    }

    public function __toString(): string
    {
        return $this->value;
    }
};
$sessions = $api->sessions(['baseUrl' => $text("$api->url/prefix"), 'locale' => $text('en'), 'fieldCase' => $text('snake')]);
echo outcome($sessions->create(['customer' => 'cus_123'])), "\n";
echo $api->requests()[0]['path'], ' ', $api->bodies()[0], "\n";
?>
--EXPECT--
session of cus_123
/prefix/v1/portal/sessions {"customer_id":"cus_123","return_url":"https://shop.example/account","locale":"en"}
