--TEST--
A constructor that is called while it reads its options leaves the first result in place
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
final class BaseUrl implements Stringable
{
    public static ?WeakReference $first = null;

    public function __construct(private string $url)
    {
    }

    public function __toString(): string
    {
        foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
            $client = $frame['object'] ?? null;
            if ($client instanceof Recur\Client && self::$first === null) {
                $client->__construct('sk_test_inner');
                self::$first = WeakReference::create($client->portal);
            }
        }
        return $this->url;
    }
}
show_message(fn() => $api->client(['baseUrl' => new BaseUrl($api->url)]));
gc_collect_cycles();
var_dump(BaseUrl::$first->get());
?>
--EXPECT--
Error: Cannot modify readonly property Recur\Client::$portal
NULL
