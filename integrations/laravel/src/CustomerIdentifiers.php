<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Auth\MustVerifyEmail;
use Illuminate\Database\Eloquent\Model;
use LogicException;
use Recur\Laravel\Exceptions\InvalidIdentifier;

/** What Recur knows a user by. Comes from the user alone, never from a request. */
final class CustomerIdentifiers
{
    /** The options in the order in which the API looks at them, by every spelling. */
    private const OPTIONS = [
        'customer' => 'customer', 'externalId' => 'externalId', 'external_id' => 'externalId', 'email' => 'email',
    ];

    private ?Closure $callback = null;

    public function __construct(private readonly Settings $settings)
    {
    }

    /** @param (Closure(Model|Authenticatable): array<array-key, mixed>)|null $callback null restores the default */
    public function using(?Closure $callback): void
    {
        $this->callback = $callback;
    }

    public function areReplaced(): bool
    {
        return $this->callback !== null;
    }

    /**
     * In the order in which they are tried. Empty where the user has none.
     *
     * @return array{customer?: string, externalId?: int|string, email?: string}
     *
     * @throws InvalidIdentifier
     */
    public function of(Model|Authenticatable $user): array
    {
        $candidates = $this->callback === null ? $this->defaults($user) : ($this->callback)($user);
        return $this->checked(is_array($candidates) ? $candidates : throw InvalidIdentifier::notAnArray($candidates));
    }

    /**
     * Identifiers in the API's order, without those that have no value.
     *
     * @param array<array-key, mixed> $candidates
     * @return array{customer?: string, externalId?: int|string, email?: string}
     *
     * @throws InvalidIdentifier
     */
    public function checked(array $candidates): array
    {
        $values = [];
        foreach ($candidates as $name => $value) {
            $option = self::OPTIONS[$name] ?? throw InvalidIdentifier::unknown($name);
            if (array_key_exists($option, $values)) {
                throw InvalidIdentifier::givenTwice($option);
            }
            $values[$option] = IdentifierValue::of($option, $value);
        }
        $identifiers = [];
        if (isset($values['customer'])) {
            $identifiers['customer'] = (string) $values['customer'];
        }
        if (isset($values['externalId'])) {
            $identifiers['externalId'] = $values['externalId'];
        }
        if (isset($values['email'])) {
            $identifiers['email'] = (string) $values['email'];
        }
        return $identifiers;
    }

    /**
     * The options that recur.identify_by allows.
     *
     * @return list<string>
     */
    public function allowed(): array
    {
        return array_map(
            static fn (string $name): string => self::OPTIONS[$name] ?? throw new LogicException(
                "recur.identify_by has no identifier \"$name\"; there are customer, external_id and email."
            ),
            $this->settings->identifyBy(),
        );
    }

    /** @return array<string, mixed> */
    private function defaults(Model|Authenticatable $user): array
    {
        $identifiers = [];
        foreach ($this->allowed() as $option) {
            $identifiers[$option] = match ($option) {
                'customer' => $this->customerId($user),
                'externalId' => $this->externalId($user),
                default => self::verifiedEmail($user),
            };
        }
        return $identifiers;
    }

    private function customerId(Model|Authenticatable $user): mixed
    {
        $column = $this->settings->customerColumn();
        // hasAttribute() first: under Model::shouldBeStrict() a column that isn't there is an exception.
        return $user instanceof Model && $user->hasAttribute($column) ? $user->getAttribute($column) : null;
    }

    private function externalId(Model|Authenticatable $user): int|string|null
    {
        $key = IdentifierValue::of(
            'externalId',
            $user instanceof Model ? $user->getKey() : $user->getAuthIdentifier(),
        );
        $prefix = $this->settings->externalIdPrefix();
        return $key === null || $prefix === '' ? $key : $prefix . $key;
    }

    /** An address that nobody has verified may be somebody else's, and with it their billing page. */
    public static function verifiedEmail(Model|Authenticatable $user): ?string
    {
        return $user instanceof MustVerifyEmail && $user->hasVerifiedEmail() ? $user->getEmailForVerification() : null;
    }
}
