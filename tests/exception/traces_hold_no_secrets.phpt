--TEST--
Key, e-mail address and link are in no trace, dump or message, with arguments kept in traces
--EXTENSIONS--
recur
--INI--
zend.exception_ignore_args=Off
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
function open_portal(Recur\PortalSessions $sessions): Recur\PortalSession
{
    return $sessions->create(['email' => 'secret.person@example.com']);
}
$text = fn(Throwable $exception) => $exception . print_r($exception, true) . var_export($exception->getTrace(), true);
$sessions = $api->client(key: 'sk_test_stand_in')->portal->sessions;
$all = '';
$all .= $text(result_of(fn() => open_portal($sessions)));
$all .= $text($sessions->createMany([['email' => 'secret.person@example.com']])[0]);
$all .= $text(result_of(fn() => Recur\Portal::createSession(['email' => 'secret.person@example.com', 'locale' => []])));
$all .= $text(result_of(fn() => Recur\Portal::createSessions([['email' => 'secret.person@example.com', 'locale' => []]])));
$all .= $text(result_of(fn() => new Recur\Client('pk_test_stand_in')));
$all .= $text(result_of(fn() => new Recur\Client('sk_test_stand_in', ['proxy' => 'http://secret.person@:x'])));
$all .= $text(result_of(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'url' => 'http://secret.person/'])));
var_dump(str_contains($all, 'secret.person'), str_contains($all, 'k_test_stand_in'), substr_count($all, 'SensitiveParameterValue') > 6);
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
