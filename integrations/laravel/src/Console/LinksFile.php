<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use InvalidArgumentException;
use Recur\PortalSession;
use RuntimeException;

/** The CSV file of portal links. Each link opens somebody's billing page, so nobody else may read it. */
final class LinksFile
{
    /** @param resource $handle */
    private function __construct(
        public readonly string $path,
        private readonly mixed $handle,
    ) {
    }

    public static function create(string $path, bool $replace): self
    {
        if ($path === '') {
            throw new InvalidArgumentException('Name the file to write.');
        }
        if (file_exists($path)) {
            if (!$replace) {
                throw new InvalidArgumentException("$path is there already; --force replaces it.");
            }
            unlink($path);
        }
        $mask = umask(0o077);
        $handle = @fopen($path, 'x');
        umask($mask);
        if ($handle === false) {
            throw new RuntimeException("$path can't be written.");
        }
        $file = new self($path, $handle);
        $file->write(['key', 'customer', 'url', 'expires_at', 'error']);
        return $file;
    }

    public function add(string $key, PortalSession $session): void
    {
        $this->write([$key, (string) $session->customer, $session->url, (string) $session->expiresAt, '']);
    }

    public function addFailure(string $key, string $code): void
    {
        $this->write([$key, '', '', '', $code]);
    }

    /** @param list<string> $row */
    private function write(array $row): void
    {
        if (fputcsv($this->handle, $row, escape: '') === false || !fflush($this->handle)) {
            throw new RuntimeException("$this->path can't be written to; is the disk full?");
        }
    }
}
