--TEST--
No magic method of a final class, and no iterator or view of its objects, leads to a secret
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$client = new Recur\Client('sk_test_abcdef', ['proxy' => 'http://shop:abcdef@127.0.0.1:9']);
$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/abcdef']);
$magic = ['__serialize', '__unserialize', '__sleep', '__wakeup', '__debugInfo', '__get', '__toString', '__invoke', '__clone'];
$views = [
    fn($object) => iterator_to_array(new ArrayIterator($object)),
    fn($object) => (new ArrayObject($object))->getArrayCopy(),
    fn($object) => array_walk_recursive($object, fn($value) => print_r($value, true)),
    fn($object) => http_build_query($object),
    fn($object) => (string) new ReflectionClass($object) . new ReflectionObject($object),
    fn($object) => (fn() => get_object_vars($object))->bindTo(null, $object::class)(),
    fn($object) => settype($object, 'array') ? $object : null,
    fn($object) => sprintf('%s', $object),
    fn($object) => str_repeat($object, 1),
];
foreach ([$client, $client->portal, $client->portal->sessions, $session] as $object) {
    $class = new ReflectionClass($object);
    $there = array_filter($magic, $class->hasMethod(...));
    echo $class->getShortName(), $class->isFinal() ? ' final' : ' open', implode(' ', ['', ...$there]), "\n";
    foreach ($views as $i => $view) {
        ob_start();
        var_dump(result_of(fn() => $view($object)));
        echo str_contains(ob_get_clean(), 'abcdef') ? "view $i\n" : '';
    }
}
?>
--EXPECT--
Client final
ClientPortal final
PortalSessions final
PortalSession final
