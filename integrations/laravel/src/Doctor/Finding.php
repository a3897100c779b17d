<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use JsonSerializable;

/** What one check found, in words that hold no secret. */
final class Finding implements JsonSerializable
{
    /** @param bool|null $isGood null: it could not be told from here, or is the application's to decide */
    private function __construct(
        public readonly string $subject,
        public readonly ?bool $isGood,
        public readonly string $detail,
    ) {
    }

    public static function good(string $subject, string $detail): self
    {
        return new self($subject, true, $detail);
    }

    public static function bad(string $subject, string $detail): self
    {
        return new self($subject, false, $detail);
    }

    public static function open(string $subject, string $detail): self
    {
        return new self($subject, null, $detail);
    }

    /** @return array{subject: string, ok: bool|null, detail: string} */
    public function jsonSerialize(): array
    {
        return ['subject' => $this->subject, 'ok' => $this->isGood, 'detail' => $this->detail];
    }
}
