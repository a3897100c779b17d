<?php

declare(strict_types=1);

namespace StandIn\State;

/** The stand-in's clock: the machine's, plus an offset that a test may change. */
final class Clock
{
    public function __construct(private readonly LockedFile $file)
    {
    }

    public function offset(): int
    {
        return $this->file->read()['offsetSeconds'] ?? 0;
    }

    public function set(int $offsetSeconds): void
    {
        $this->file->update(static fn (): array => ['offsetSeconds' => $offsetSeconds]);
    }

    public function advance(int $seconds): void
    {
        $this->file->update(static fn (array $v): array => ['offsetSeconds' => ($v['offsetSeconds'] ?? 0) + $seconds]);
    }

    public function now(): \DateTimeImmutable
    {
        $now = \DateTimeImmutable::createFromFormat('U.u', sprintf('%.6F', microtime(true) + $this->offset()));
        return $now->setTimezone(new \DateTimeZone('UTC'));
    }

    public static function iso(\DateTimeImmutable $time): string
    {
        return $time->format('Y-m-d\TH:i:s.v\Z');
    }
}
