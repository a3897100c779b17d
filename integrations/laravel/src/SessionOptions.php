<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Database\Eloquent\Model;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\PortalSessionsInterface;

/**
 * The options with which a user's session is asked for. The API looks at the first identifier only, so there is one
 * set of options for each identifier from which on the rest is sent: where the first is unknown, the next is tried.
 *
 * @phpstan-import-type PortalOptions from PortalSessionsInterface
 */
final class SessionOptions
{
    private const IDENTIFIERS = ['customer', 'externalId', 'external_id', 'email'];

    public function __construct(
        private readonly Application $application,
        private readonly Settings $settings,
        private readonly CustomerIdentifiers $identifiers,
        private readonly ReturnUrls $returnUrls,
    ) {
    }

    /**
     * @param PortalOptions $options what the caller asks for; an identifier among them, whatever its value, leaves the
     *     user's own out
     * @return non-empty-list<PortalOptions>
     *
     * @throws InvalidReturnUrl
     * @throws InvalidIdentifier
     * @throws CustomerNotIdentified
     */
    public function for(Model|Authenticatable $user, ?string $returnUrl, array $options): array
    {
        $own = array_intersect_key($options, array_flip(self::IDENTIFIERS));
        unset($options['customer'], $options['externalId'], $options['external_id'], $options['email']);
        $common = $this->common($returnUrl, $options);
        if ($own !== []) {
            $identifiers = $this->identifiers->checked($own);
            return $identifiers !== []
                ? [$identifiers + $common]
                : throw CustomerNotIdentified::byOptions(array_keys($own));
        }
        $choices = [];
        for ($rest = $this->identifiers->of($user); $rest !== []; $rest = array_slice($rest, 1)) {
            $choices[] = $rest + $common;
        }
        return $choices !== [] ? $choices : throw CustomerNotIdentified::of($user);
    }

    /**
     * @param PortalOptions $options
     * @return PortalOptions
     */
    private function common(?string $returnUrl, array $options): array
    {
        $asked = $returnUrl ?? $options['returnUrl'] ?? $options['return_url'] ?? null;
        unset($options['returnUrl'], $options['return_url']);
        $options['returnUrl'] = $this->returnUrls->resolve($asked === null ? null : (string) $asked);
        $options['locale'] = $this->locale((string) ($options['locale'] ?? ''));
        return array_filter($options, static fn (mixed $value): bool => $value !== null);
    }

    private function locale(string $asked): ?string
    {
        return PortalLocale::of($asked !== '' ? $asked : $this->settings->locale() ?? $this->application->getLocale());
    }
}
