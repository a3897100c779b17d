<?php

declare(strict_types=1);

// A worker as messenger:consume makes one: retries, the transport of failures, and the rate limit of the transport,
// which all workers share by a cache and a lock in the database.

use PortalLinks\OnceMailer;
use PortalLinks\PausingSessions;
use QueueRun\LetterBox;
use Symfony\Component\Cache\Adapter\DoctrineDbalAdapter;
use Symfony\Component\Console\Logger\ConsoleLogger;
use Symfony\Component\Console\Output\ConsoleOutput;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\Lock\LockFactory;
use Symfony\Component\Lock\Store\DoctrineDbalStore;
use Symfony\Component\Messenger\EventListener\AddErrorDetailsStampListener;
use Symfony\Component\Messenger\EventListener\SendFailedMessageForRetryListener;
use Symfony\Component\Messenger\EventListener\SendFailedMessageToFailureTransportListener;
use Symfony\Component\Messenger\Handler\HandlersLocator;
use Symfony\Component\Messenger\MessageBus;
use Symfony\Component\Messenger\Middleware\HandleMessageMiddleware;
use Symfony\Component\Messenger\Retry\MultiplierRetryStrategy;
use Symfony\Component\Messenger\Worker;
use Symfony\Component\RateLimiter\RateLimiterFactory;
use Symfony\Component\RateLimiter\Storage\CacheStorage;
use Symfony\Contracts\Service\ServiceLocatorTrait;
use Symfony\Contracts\Service\ServiceProviderInterface;

require __DIR__ . '/setup.php';

$locator = static fn (object $service): ServiceProviderInterface => new class ([
    'portal_links' => static fn (): object => $service,
]) implements ServiceProviderInterface {
    use ServiceLocatorTrait;
};
$queue = $transport('portal_links');
$logger = new ConsoleLogger(new ConsoleOutput(OutputInterface::VERBOSITY_VERY_VERBOSE));
$cache = new DoctrineDbalAdapter($database);

$sessions = new PausingSessions((new Recur\Client(options: ['maxRetries' => 0]))->portal->sessions, $cache);
$mailer = new OnceMailer(new LetterBox($database, (string) getenv('TROUBLE')), $database, 'card-declined');
$bus = new MessageBus([new HandleMessageMiddleware(new HandlersLocator([
    SendPortalLink::class => [new SendPortalLinkHandler($sessions, $mailer)],
]))]);

$retries = new MultiplierRetryStrategy(maxRetries: 2, delayMilliseconds: 100, multiplier: 1);
$events = new EventDispatcher();
$events->addSubscriber(new AddErrorDetailsStampListener());
$events->addSubscriber(new SendFailedMessageForRetryListener($locator($queue), $locator($retries), $logger, $events));
$events->addSubscriber(new SendFailedMessageToFailureTransportListener($locator($transport('failed')), $logger));

$amount = (int) getenv('RATE_AMOUNT');
$rate = new RateLimiterFactory(
    ['id' => 'recur_api', 'policy' => 'token_bucket', 'limit' => $amount, 'rate' => [
        'interval' => getenv('RATE_INTERVAL') ?: '1 second', 'amount' => $amount,
    ]],
    new CacheStorage($cache),
    new LockFactory(new DoctrineDbalStore($database)),
);
$worker = new Worker(['portal_links' => $queue], $bus, $events, $logger, ['portal_links' => $rate]);
pcntl_async_signals(true);
pcntl_signal(SIGTERM, $worker->stop(...));
$worker->run(['sleep' => 50_000, 'time_limit' => 600]);
