<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Recur\Exception\RecurException;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use SensitiveParameter;

/** What the container gives for Recur\PortalSessionsInterface: the client's sessions, with events. */
final class ObservedPortalSessions implements PortalSessionsInterface
{
    public function __construct(
        private readonly PortalSessionsInterface $sessions,
        private readonly SessionEvents $events,
    ) {
    }

    /** The same sessions without their events. */
    public static function unobserved(PortalSessionsInterface $sessions): PortalSessionsInterface
    {
        return $sessions instanceof self ? $sessions->sessions : $sessions;
    }

    public function create(#[SensitiveParameter] array $opts): PortalSession
    {
        try {
            $session = $this->sessions->create($opts);
        } catch (RecurException $exception) {
            $this->events->settled($opts, $exception);
            throw $exception;
        }
        $this->events->settled($opts, $session);
        return $session;
    }

    public function createMany(
        #[SensitiveParameter] array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        return $this->sessions->createMany(
            $list,
            $concurrency,
            function (int|string $key, PortalSession|RecurException $result) use ($list, $onSettled): void {
                $this->events->settled($list[$key], $result);
                if ($onSettled !== null) {
                    $onSettled($key, $result);
                }
            },
            ...array_filter([$deadline], static fn (?float $seconds): bool => $seconds !== null),
        );
    }
}
