<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\State\LockedFile;

/** What is for sale: fixtures/products.php, and what a test adds. */
final class Catalogue
{
    private const FIELDS = ['id', 'slug', 'name', 'price', 'interval', 'trialDays'];

    /** @var array<string, array<string, mixed>>|null by ID */
    private ?array $products = null;

    public function __construct(private readonly LockedFile $file)
    {
    }

    /** @return list<array<string, mixed>> */
    public function all(): array
    {
        if ($this->products === null) {
            $fixtures = array_column(require dirname(__DIR__, 2) . '/fixtures/products.php', null, 'id');
            $this->products = array_replace($fixtures, $this->file->read());
        }
        return array_values($this->products);
    }

    /** @return array<string, mixed> */
    public function get(string $id): array
    {
        return $this->find('id', $id) ?? throw new \LogicException("no product $id");
    }

    /**
     * @param 'id'|'slug' $by
     * @return array<string, mixed>|null
     */
    public function find(string $by, string $value): ?array
    {
        foreach ($this->all() as $product) {
            if ($product[$by] === $value) {
                return $product;
            }
        }
        return null;
    }

    /** @return array<string, mixed>|null */
    public function bySlugOrId(string $value): ?array
    {
        return $this->find('slug', $value) ?? $this->find('id', $value);
    }

    /** @param array<string, mixed> $given replaces the product with this ID, else with this slug */
    public function put(array $given): void
    {
        foreach (array_diff(array_keys($given), self::FIELDS) as $unknown) {
            throw new \InvalidArgumentException("unknown field $unknown of a product");
        }
        $slug = $given['slug'] ?? null;
        if (!is_string($slug) || $slug === '') {
            throw new \InvalidArgumentException('a product needs a slug');
        }
        $id = $given['id'] ?? $this->find('slug', $slug)['id'] ?? 'prod_' . bin2hex(random_bytes(8));
        $product = ['id' => $id] + $given + ($this->find('id', $id) ?? [])
            + ['name' => $slug, 'price' => 100, 'interval' => 'month', 'trialDays' => 0];
        if (is_string($product['name'])) {
            $product['name'] = ['zh-TW' => $product['name'], 'en' => $product['name']];
        }
        self::check($product);
        $this->file->update(static fn (array $products): array => [$id => $product] + $products);
        $this->products = null;
    }

    public function reset(): void
    {
        $this->file->update(static fn (): array => []);
        $this->products = null;
    }

    /** @param array<string, mixed> $product */
    private static function check(array $product): void
    {
        $good = is_string($product['id']) && is_array($product['name'])
            && is_string($product['name']['zh-TW'] ?? null) && is_string($product['name']['en'] ?? null)
            && is_int($product['price']) && $product['price'] >= 0
            && in_array($product['interval'], ['month', 'year', null], true)
            && is_int($product['trialDays']) && $product['trialDays'] >= 0;
        if (!$good) {
            throw new \InvalidArgumentException(
                'a product has a name (a text, or {"zh-TW", "en"}), a price in whole TWD, an interval (month, year, null)'
                . ' and trialDays'
            );
        }
    }
}
