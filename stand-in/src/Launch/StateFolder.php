<?php

declare(strict_types=1);

namespace StandIn\Launch;

/** The folder that the server's processes share: one that was asked for and is kept, or a temporary one. */
final class StateFolder
{
    private function __construct(public readonly string $path, public readonly bool $isTemporary)
    {
    }

    public static function open(?string $wanted): self
    {
        $path = $wanted ?? sys_get_temp_dir() . '/recur-stand-in-' . bin2hex(random_bytes(8));
        if (!is_dir($path) && !@mkdir($path, 0700, true)) {
            throw new \RuntimeException("cannot make the state folder $path");
        }
        return new self((string) realpath($path), $wanted === null);
    }

    /** As another process opened it. */
    public static function of(string $path, bool $isTemporary): self
    {
        return new self($path, $isTemporary);
    }

    /** Where it is temporary; whoever comes second finds it gone. */
    public function remove(): void
    {
        if ($this->isTemporary) {
            self::removeTree($this->path);
        }
    }

    private static function removeTree(string $folder): void
    {
        foreach (glob($folder . '/*') ?: [] as $path) {
            is_dir($path) ? self::removeTree($path) : @unlink($path);
        }
        @rmdir($folder);
    }
}
