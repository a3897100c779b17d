<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Recur\Laravel\Linking\Candidate;
use RuntimeException;

/** The CSV file of what was found. It is full of addresses, so only its owner may read it. */
final class CandidatesFile
{
    /** @var resource */
    private readonly mixed $handle;

    /** One that is there is continued. */
    public function __construct(private readonly string $path)
    {
        $mask = umask(0o077);
        $handle = @fopen($path, 'a');
        umask($mask);
        $this->handle = $handle === false ? throw new RuntimeException("$path can't be written.") : $handle;
        if (is_file($path) && !@chmod($path, 0o600)) {
            throw new RuntimeException("$path is another user's, who could read it.");
        }
        if ((fstat($this->handle)['size'] ?? 0) === 0) {
            $this->write(['state', 'key', 'email', 'registered', 'verified', 'customer']);
        }
    }

    public function add(string $state, Candidate $candidate): void
    {
        $this->write([$state, ...array_values($candidate->fields())]);
    }

    /** @param list<string> $row */
    private function write(array $row): void
    {
        $cells = array_map(self::harmless(...), $row);
        if (fputcsv($this->handle, $cells, escape: '') === false || !fflush($this->handle)) {
            throw new RuntimeException("$this->path can't be written to; is the disk full?");
        }
    }

    /** No spreadsheet takes it for a formula. */
    private static function harmless(string $cell): string
    {
        return preg_match('/\A(?:[=+\-@\t\r\n]|＝|＋|－|＠)/', $cell) === 1 ? "'$cell" : $cell;
    }
}
