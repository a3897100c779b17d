<?php

declare(strict_types=1);

namespace StandIn\State;

/** Portal sessions, one file each, named by a digest of the link's token. */
final class Sessions
{
    private const LIFETIME = '+1 hour';

    public function __construct(private readonly string $folder, private readonly Clock $clock)
    {
    }

    /** @return array{token: string, session: array<string, mixed>} */
    public function create(string $customerId, string $returnUrl, ?string $locale): array
    {
        if (!is_dir($this->folder) && !@mkdir($this->folder, 0700) && !is_dir($this->folder)) {
            throw new \RuntimeException("cannot make $this->folder");
        }
        $now = $this->clock->now();
        $token = rtrim(strtr(base64_encode(random_bytes(32)), '+/', '-_'), '=');
        $session = [
            'id' => 'portal_sess_' . bin2hex(random_bytes(12)),
            'customer' => $customerId,
            'returnUrl' => $returnUrl,
            'locale' => $locale,
            'createdAt' => Clock::iso($now),
            'expiresAt' => Clock::iso($now->modify(self::LIFETIME)),
            'accessedAt' => null,
        ];
        $this->file($token)->update(static fn (): array => $session);
        return ['token' => $token, 'session' => $session];
    }

    /** @return array<string, mixed>|null null where no session has this token */
    public function find(string $token): ?array
    {
        return $this->file($token)->read() ?: null;
    }

    /**
     * Uses the link up. Of several requests at the same moment one gets through.
     *
     * @return bool whether this was its first use and before its end
     */
    public function open(string $token): bool
    {
        $now = Clock::iso($this->clock->now());
        $opened = false;
        $this->file($token)->update(static function (array $session) use ($now, &$opened): array {
            $opened = $session['accessedAt'] === null && $now < $session['expiresAt'];
            return $opened ? ['accessedAt' => $now] + $session : $session;
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
