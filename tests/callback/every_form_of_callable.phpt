--TEST--
A callback may be a closure, a function's name, a method of any visibility or an object with __call or __invoke
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
function watch(Recur\Exchange $exchange): void
{
    echo "function\n";
}
final class Watcher
{
    public static function statically(): void
    {
        echo "static method\n";
    }

    private function privately(): void
    {
        echo "private method\n";
    }

    public function __call(string $name, array $arguments): void
    {
        echo "__call $name ", count($arguments), "\n";
    }

    public function __invoke(): void
    {
        echo "__invoke\n";
    }

    public function client(StandIn $api): Recur\PortalSessions
    {
        return (new Recur\Client(StandIn::KEY, [
            'baseUrl' => $api->url,
            'returnUrl' => StandIn::RETURN_URL,
            'onExchange' => [$this, 'privately'],
        ]))->portal->sessions;
    }
}
foreach (['watch', 'Watcher::statically', ['Watcher', 'statically'], [new Watcher(), 'anything'], new Watcher(), (new Watcher())->any(...)] as $callback) {
    $sessions = $api->sessions(['onExchange' => $callback]);
    $sessions->create(['customer' => 'cus_123']);
    $sessions->create(['customer' => 'cus_123']);
}
(new Watcher())->client($api)->create(['customer' => 'cus_123']);
?>
--EXPECT--
function
function
static method
static method
static method
static method
__call anything 1
__call anything 1
__invoke
__invoke
__call any 1
__call any 1
private method
