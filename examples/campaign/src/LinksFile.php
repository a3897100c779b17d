<?php

declare(strict_types=1);

namespace Campaign;

use Recur\PortalSession;

/**
 * The CSV of links, and at the same time the record of who has one.
 *
 * A row is appended with one write as soon as its link is there, so a run that is killed has lost no link that it
 * reported; sync() brings what was written to the disk, for a machine that loses power. A row that was cut short by
 * either is cut off on the next opening, and its customer done again. Only one run at a time holds the file.
 */
final class LinksFile
{
    private const COLUMNS = ['customer', 'external_id', 'email', 'recur_customer', 'session', 'url', 'expires_at'];

    /** @var resource */
    private $file;

    /** @var array<string, true> keys of customers who have a link */
    private array $done = [];

    private ?int $firstExpiry = null;

    public function __construct(private readonly string $path)
    {
        // The links let in whoever has them: the file is made for its owner alone, before there is anything in it.
        $umask = umask(0077);
        $file = @fopen($path, 'c+');
        umask($umask);
        if ($file === false || !chmod($path, 0600)) {
            throw new UnusableFile("cannot write $path");
        }
        $this->file = $file;
        if (!flock($file, LOCK_EX | LOCK_NB)) {
            throw new UnusableFile("$path is in use by another run");
        }
        $this->cutTornRow();
        $this->load();
    }

    public function has(string $key): bool
    {
        return isset($this->done[$key]);
    }

    public function count(): int
    {
        return count($this->done);
    }

    /** When the first of the links ends, as a Unix time; null where there is none. */
    public function firstExpiry(): ?int
    {
        return $this->firstExpiry;
    }

    public function add(string $key, Customer $customer, PortalSession $session): void
    {
        $this->write([
            ...array_map($customer->column(...), array_keys(Customer::IDENTIFIERS)),
            (string) $session->customer,
            $session->id,
            $session->url,
            (string) $session->expiresAt,
        ]);
        $this->note($key, (string) $session->expiresAt);
    }

    public function sync(): void
    {
        if (!fsync($this->file)) {
            throw new UnusableFile("cannot bring $this->path to the disk");
        }
    }

    private function note(string $key, string $expiresAt): void
    {
        $this->done[$key] = true;
        $expiry = strtotime($expiresAt);
        if ($expiry !== false) {
            $this->firstExpiry = min($this->firstExpiry ?? $expiry, $expiry);
        }
    }

    private function cutTornRow(): void
    {
        $end = 0;
        rewind($this->file);
        while (($line = fgets($this->file)) !== false) {
            if (str_ends_with($line, "\n")) {
                $end += strlen($line);
            }
        }
        ftruncate($this->file, $end);
    }

    private function load(): void
    {
        rewind($this->file);
        $header = fgetcsv($this->file, null, ',', '"', '');
        if ($header === false) {
            $this->write(self::COLUMNS);
        } elseif ($header !== self::COLUMNS) {
            throw new UnusableFile("$this->path is not a file of links; name another one");
        }
        for ($line = 2; ($row = fgetcsv($this->file, null, ',', '"', '')) !== false; $line++) {
            if (count($row) !== count(self::COLUMNS)) {
                throw new UnusableFile("$this->path: line $line is damaged");
            }
            $row = array_combine(self::COLUMNS, $row);
            $this->note((string) (new Customer($row))->key(), $row['expires_at']);
        }
        fseek($this->file, 0, SEEK_END);
    }

    /** @param list<string> $fields */
    private function write(array $fields): void
    {
        if (fputcsv($this->file, $fields, ',', '"', '') === false) {
            throw new UnusableFile("cannot write $this->path; is the disk full?");
        }
    }
}
