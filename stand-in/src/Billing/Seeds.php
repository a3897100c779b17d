<?php

declare(strict_types=1);

namespace StandIn\Billing;

/** The customers of fixtures/customers.php as they are at the moment the book is opened. */
final class Seeds
{
    private const NUMBERED = [
        'customer' => '/\Acus_bulk_([1-9]\d{0,5})\z/',
        'externalId' => '/\Abulk_([1-9]\d{0,5})\z/',
        'email' => '/\Abulk\+([1-9]\d{0,5})@example\.com\z/',
    ];

    public function __construct(private readonly Catalogue $products, private readonly string $openedAt)
    {
    }

    /** @return array<string, array<string, mixed>> customers by ID */
    public function all(): array
    {
        $customers = array_map($this->customer(...), self::fixtures());
        return array_column($customers, null, 'id');
    }

    /**
     * One of any number of customers for batches, each as the first fixture is.
     *
     * @param 'customer'|'externalId'|'email' $identifier
     * @return array<string, mixed>|null
     */
    public function numbered(string $identifier, string $value): ?array
    {
        if (preg_match(self::NUMBERED[$identifier], $value, $match) !== 1) {
            return null;
        }
        $number = $match[1];
        return $this->customer([
            'id' => "cus_bulk_$number",
            'externalId' => "bulk_$number",
            'email' => "bulk+$number@example.com",
        ] + self::fixtures()[0]);
    }

    /**
     * @param array<string, mixed> $fixture
     * @return array<string, mixed>
     */
    private function customer(array $fixture): array
    {
        ['card' => $card, 'subscription' => $given] = $fixture;
        $started = $given === null ? $this->openedAt
            : Period::addDays(Period::shift($this->openedAt, -$given['months']), -$given['days']);
        $customer = [
            'id' => $fixture['id'],
            'externalId' => $fixture['externalId'],
            'email' => $fixture['email'],
            'name' => $fixture['name'],
            'createdAt' => $started,
            'card' => $card === null ? null : Cards::lasting($card, $this->openedAt),
            'subscriptions' => [],
            'purchases' => [],
            'payments' => [],
        ];
        return $given === null ? $customer : $this->subscribed($customer, $given, $started);
    }

    /**
     * @param array<string, mixed> $customer
     * @param array<string, mixed> $given
     * @return array<string, mixed>
     */
    private function subscribed(array $customer, array $given, string $started): array
    {
        $product = $this->products->find('slug', $given['product']) ?? throw new \LogicException('no such product');
        $subscription = Subscription::begin('sub_' . substr($customer['id'], 4), $product, $started, []);
        $customer['payments'][] = Payments::entry($subscription, $started, 'paid');
        while ($subscription['periodEnd'] <= $this->openedAt) {
            $due = $subscription['periodEnd'];
            $subscription = Subscription::nextPeriod($subscription);
            $last = $subscription['periodEnd'] > $this->openedAt;
            $failed = $last && $given['status'] === 'past_due';
            $customer['payments'][] = Payments::entry($subscription, $due, $failed ? 'failed' : 'paid');
        }
        $customer['subscriptions'][] = match ($given['status']) {
            'active' => $subscription,
            'past_due' => ['status' => 'past_due', 'pastDueSince' => $subscription['periodStart']] + $subscription,
            'canceled' => ['status' => 'canceled', 'canceledAt' => $subscription['periodStart']] + $subscription,
        };
        return $customer;
    }

    /** @return list<array<string, mixed>> */
    private static function fixtures(): array
    {
        return require dirname(__DIR__, 2) . '/fixtures/customers.php';
    }
}
