--TEST--
A loop by reference over a session changes no dump, and a cycle through it is collected
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

$made = fn (): Recur\PortalSession => Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.example/s/1']);
$session = $made();
$whole = fn (): string => print_r($session, true) . var_export($session, true) . json_encode((array) $session)
    . json_encode(get_object_vars($session)) . json_encode($session) . json_encode(get_mangled_object_vars($session));
ob_start();
var_dump($session);
$dump = ob_get_clean();
$before = $whole();

foreach ($session as $name => &$value) {
    $value = "changed $name";
    if (print_r($session, true) !== print_r($made(), true)) {
        echo "print_r is another within the loop\n";
    }
}
unset($value);
ob_start();
var_dump($session);
var_dump(ob_get_clean() === $dump, $whole() === $before);

@array_walk($session, function (&$value) {
    $value = null;
});
var_dump($whole() === $before);

// Loops go over every field once, within each other too.
$seen = [];
foreach ($session as $name => $value) {
    foreach ($session as $inner => $other) {
        $seen[] = "$name $inner";
    }
}
var_dump(count($seen), count(array_unique($seen)));

unset($whole);
gc_collect_cycles();
foreach ($session as &$value) {
    $value = $session;
}
unset($value);
$gone = WeakReference::create($session);
$session = $made();
gc_collect_cycles();
var_dump($gone->get());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(81)
int(81)
NULL
