<?php

declare(strict_types=1);

namespace StandIn\State;

/** Sessions behind links, one file each, named by a digest of the link's token. */
final class Sessions
{
    public function __construct(private readonly string $folder, private readonly Clock $clock)
    {
    }

    /**
     * @param array<string, mixed> $session
     * @return array{token: string, session: array<string, mixed>} the session with createdAt and expiresAt
     */
    public function create(array $session, int $seconds): array
    {
        if (!is_dir($this->folder) && !@mkdir($this->folder, 0700) && !is_dir($this->folder)) {
            throw new \RuntimeException("cannot make $this->folder");
        }
        $now = $this->clock->now();
        $token = rtrim(strtr(base64_encode(random_bytes(32)), '+/', '-_'), '=');
        $session['createdAt'] = Clock::iso($now);
        $session['expiresAt'] = Clock::iso($now->modify("+$seconds seconds"));
        $this->file($token)->update(static fn (): array => $session);
        return ['token' => $token, 'session' => $session];
    }

    /** @return array<string, mixed>|null null where no session has this token */
    public function find(string $token): ?array
    {
        return $this->file($token)->read() ?: null;
    }

    /** @param array<string, mixed> $session */
    public function hasExpired(array $session): bool
    {
        return Clock::iso($this->clock->now()) >= $session['expiresAt'];
    }

    /**
     * Under the session's lock: of several requests at the same moment one comes first.
     *
     * @param callable(array<string, mixed>): array<string, mixed> $change
     */
    public function change(string $token, callable $change): void
    {
        $this->file($token)->update($change);
    }

    /**
     * Uses the link up.
     *
     * @return bool whether this was its first use and before its end
     */
    public function open(string $token): bool
    {
        $opened = false;
        $this->change($token, function (array $session) use (&$opened): array {
            $opened = $session['accessedAt'] === null && !$this->hasExpired($session);
            return $opened ? ['accessedAt' => Clock::iso($this->clock->now())] + $session : $session;
        });
        return $opened;
    }

    public function clear(): void
    {
        array_map('unlink', glob($this->folder . '/*.json') ?: []);
    }

    private function file(string $token): LockedFile
    {
        return new LockedFile($this->folder . '/' . hash('sha256', $token) . '.json');
    }
}
