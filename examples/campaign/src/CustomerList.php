<?php

declare(strict_types=1);

namespace Campaign;

/**
 * The CSV of customers: a header line that names at least one of `customer`, `external_id` and `email`, then one
 * customer a line. It is read as it is walked over, so its length does not matter.
 *
 * @implements \IteratorAggregate<int, Customer>
 */
final class CustomerList implements \IteratorAggregate
{
    private const BYTE_ORDER_MARK = "\u{FEFF}";

    /** @var list<string> */
    private readonly array $header;

    public function __construct(private readonly string $path)
    {
        $this->header = $this->readHeader();
        if (!Customer::hasIdentifier($this->header)) {
            throw new UnusableFile("$path: its first line names none of the columns customer, external_id, email");
        }
    }

    /** @return \Generator<int, Customer> line number => customer */
    public function getIterator(): \Generator
    {
        $width = count($this->header);
        foreach ($this->open() as $number => $row) {
            if ($number === 0 || $row === [null]) {
                continue;
            }
            $row = array_pad(array_slice($row, 0, $width), $width, '');
            yield $number + 1 => new Customer(array_combine($this->header, $row));
        }
    }

    /** @return list<string> */
    private function readHeader(): array
    {
        $row = $this->open()->current();
        if (!is_array($row) || $row === [null]) {
            throw new UnusableFile("$this->path is empty");
        }
        // Spreadsheet programs put one in front of UTF-8.
        if (str_starts_with((string) $row[0], self::BYTE_ORDER_MARK)) {
            $row[0] = trim(substr($row[0], strlen(self::BYTE_ORDER_MARK)), '"');
        }
        return array_map(static fn (?string $name): string => strtolower(trim((string) $name)), $row);
    }

    private function open(): \SplFileObject
    {
        try {
            $file = new \SplFileObject($this->path);
        } catch (\RuntimeException $e) {
            throw new UnusableFile("cannot read $this->path: {$e->getMessage()}", previous: $e);
        }
        $file->setFlags(\SplFileObject::READ_CSV | \SplFileObject::READ_AHEAD | \SplFileObject::DROP_NEW_LINE);
        $file->setCsvControl(',', '"', '');
        $file->rewind();
        return $file;
    }
}
