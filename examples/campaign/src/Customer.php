<?php

declare(strict_types=1);

namespace Campaign;

/** One row of the list. */
final class Customer
{
    /** Columns that say who it is; where several are filled in, the API takes the first. */
    public const IDENTIFIERS = ['customer' => 'customer', 'external_id' => 'externalId', 'email' => 'email'];

    private const SETTINGS = ['return_url' => 'returnUrl', 'locale' => 'locale', 'configuration' => 'configuration'];

    /** @param array<string, string> $columns column => value */
    public function __construct(private readonly array $columns)
    {
    }

    public static function hasIdentifier(array $columns): bool
    {
        return array_intersect_key(self::IDENTIFIERS, array_flip($columns)) !== [];
    }

    /** What tells this customer from every other one, null where the row names nobody. */
    public function key(): ?string
    {
        foreach (array_keys(self::IDENTIFIERS) as $column) {
            if ($this->column($column) !== '') {
                return $column . ':' . $this->column($column);
            }
        }
        return null;
    }

    public function column(string $name): string
    {
        return trim($this->columns[$name] ?? '');
    }

    /**
     * @param array<string, string> $defaults for what the row leaves open
     * @return array<string, string> as Recur\Portal::createSession() takes them
     */
    public function options(array $defaults): array
    {
        $options = [];
        foreach (self::IDENTIFIERS + self::SETTINGS as $column => $option) {
            if ($this->column($column) !== '') {
                $options[$option] = $this->column($column);
            }
        }
        return $options + $defaults;
    }
}
