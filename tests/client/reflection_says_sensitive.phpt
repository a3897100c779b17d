--TEST--
Key, options and lists are marked as sensitive in every signature
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$methods = [
    'Recur\Client::__construct', 'Recur\Portal::createSession', 'Recur\Portal::createSessions',
    'Recur\PortalSessions::create', 'Recur\PortalSessions::createMany', 'Recur\PortalSession::fromArray',
    'Recur\PortalSessionsInterface::create', 'Recur\PortalSessionsInterface::createMany',
];
foreach ($methods as $method) {
    foreach ((new ReflectionMethod(...explode('::', $method)))->getParameters() as $parameter) {
        $sensitive = $parameter->getAttributes(SensitiveParameter::class) !== [];
        echo "$method $", $parameter->getName(), $sensitive ? " sensitive\n" : "\n";
    }
}
?>
--EXPECT--
Recur\Client::__construct $secretKey sensitive
Recur\Client::__construct $options sensitive
Recur\Portal::createSession $opts sensitive
Recur\Portal::createSessions $list sensitive
Recur\Portal::createSessions $concurrency
Recur\Portal::createSessions $onSettled
Recur\Portal::createSessions $deadline
Recur\PortalSessions::create $opts sensitive
Recur\PortalSessions::createMany $list sensitive
Recur\PortalSessions::createMany $concurrency
Recur\PortalSessions::createMany $onSettled
Recur\PortalSessions::createMany $deadline
Recur\PortalSession::fromArray $fields sensitive
Recur\PortalSessionsInterface::create $opts sensitive
Recur\PortalSessionsInterface::createMany $list sensitive
Recur\PortalSessionsInterface::createMany $concurrency
Recur\PortalSessionsInterface::createMany $onSettled
