<?php

declare(strict_types=1);

namespace StandIn\State;

/** A JSON file that several workers read and change under its lock. */
final class LockedFile
{
    private const FLAGS = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;

    public function __construct(private readonly string $path)
    {
    }

    public function exists(): bool
    {
        return is_file($this->path);
    }

    /** @return array<mixed> what the file holds, [] where it is new */
    public function read(): array
    {
        return $this->exists() ? $this->update(static fn (array $value): array => $value) : [];
    }

    /**
     * @param callable(array<mixed>): array<mixed> $change gets what the file holds and returns what it shall hold
     * @return array<mixed> what it holds now
     */
    public function update(callable $change): array
    {
        $file = fopen($this->path, 'c+') ?: throw new \RuntimeException("cannot open $this->path");
        flock($file, LOCK_EX);
        try {
            $before = (string) stream_get_contents($file);
            $value = $change($before === '' ? [] : json_decode($before, true, 512, JSON_THROW_ON_ERROR));
            $after = json_encode($value, self::FLAGS);
            if ($after !== $before) {
                rewind($file);
                ftruncate($file, 0);
                fwrite($file, $after);
            }
        } finally {
            fclose($file);
        }
        return $value;
    }
}
