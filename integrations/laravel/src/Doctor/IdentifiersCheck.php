<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Illuminate\Contracts\Config\Repository;
use LogicException;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\Settings;

/** What the signed-in user is told to Recur by. */
final class IdentifiersCheck
{
    private const SUBJECT = 'Customers';

    public function __construct(
        private readonly CustomerIdentifiers $identifiers,
        private readonly Settings $settings,
        private readonly Repository $config,
    ) {
    }

    public function run(): Finding
    {
        if ($this->identifiers->areReplaced()) {
            return Finding::good(self::SUBJECT, 'known by what identifyUsing() says');
        }
        try {
            $allowed = $this->identifiers->allowed();
        } catch (LogicException $exception) {
            return Finding::bad(self::SUBJECT, $exception->getMessage());
        }
        if ($allowed === []) {
            return Finding::bad(self::SUBJECT, 'recur.identify_by is empty: nobody can be told to Recur');
        }
        $known = 'known by ' . implode(', then ', array_map($this->describe(...), $allowed));
        return in_array('externalId', $allowed, true) && count($this->models()) > 1
            ? Finding::open(self::SUBJECT, "$known. " . implode(' and ', $this->models()) . ' sign in here: where '
                . 'their keys can be the same, tell them apart by Recur::identifyUsing()')
            : Finding::good(self::SUBJECT, $known);
    }

    private function describe(string $option): string
    {
        $prefix = $this->settings->externalIdPrefix();
        return match ($option) {
            'customer' => "the column {$this->settings->customerColumn()}",
            'externalId' => $prefix === '' ? 'the key' : "the key, as {$prefix}7",
            default => 'a verified e-mail address',
        };
    }

    /** @return list<string> the models that any guard signs in */
    private function models(): array
    {
        $models = [];
        $providers = $this->config->get('auth.providers');
        foreach (is_array($providers) ? $providers : [] as $provider) {
            if (is_array($provider) && is_string($provider['model'] ?? null)) {
                $models[] = $provider['model'];
            }
        }
        return array_values(array_unique($models));
    }
}
