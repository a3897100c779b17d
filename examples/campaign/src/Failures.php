<?php

declare(strict_types=1);

namespace Campaign;

use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;

/** Who got no link, and why. Written to a CSV of its own, anew by each run that has any. */
final class Failures
{
    private const COLUMNS = ['line', 'customer', 'external_id', 'email', 'error', 'message', 'request_id'];

    /** @var array<string, int> reason => how many */
    private array $reasons = [];

    /** @var resource|null */
    private $file = null;

    public function __construct(private readonly string $path)
    {
        if (is_file($path) && !unlink($path)) {
            throw new UnusableFile("cannot write $path");
        }
    }

    public function add(int $line, Customer $customer, RecurException $e): void
    {
        $reason = $e instanceof CustomerNotFoundException ? 'customer_not_found' : $e->errorCode;
        $this->write($line, $customer, $reason, $e->getMessage(), (string) $e->requestId);
    }

    public function addUnnamed(int $line, Customer $customer): void
    {
        $this->write($line, $customer, 'no_identifier', 'The row has neither customer, external_id nor email.', '');
    }

    /** @return array<string, int> reason => how many, the most frequent first */
    public function reasons(): array
    {
        ksort($this->reasons);
        arsort($this->reasons);
        return $this->reasons;
    }

    public function count(): int
    {
        return array_sum($this->reasons);
    }

    public function path(): string
    {
        return $this->path;
    }

    private function write(int $line, Customer $customer, string $reason, string $message, string $requestId): void
    {
        $this->reasons[$reason] = ($this->reasons[$reason] ?? 0) + 1;
        $who = array_map($customer->column(...), array_keys(Customer::IDENTIFIERS));
        $written = fputcsv($this->file(), [$line, ...$who, $reason, $message, $requestId], ',', '"', '');
        if ($written === false) {
            throw new UnusableFile("cannot write $this->path; is the disk full?");
        }
    }

    /** @return resource */
    private function file()
    {
        if ($this->file === null) {
            // It names customers.
            $umask = umask(0077);
            $file = @fopen($this->path, 'x');
            umask($umask);
            $this->file = $file ?: throw new UnusableFile("cannot write $this->path");
            fputcsv($this->file, self::COLUMNS, ',', '"', '');
        }
        return $this->file;
    }
}
