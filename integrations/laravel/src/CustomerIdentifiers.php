<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Auth\MustVerifyEmail;
use Illuminate\Database\Eloquent\Model;
use UnexpectedValueException;

/** What Recur knows a user by. Comes from the user alone, never from a request. */
final class CustomerIdentifiers
{
    private const OPTIONS = ['customer' => 'customer', 'external_id' => 'externalId', 'email' => 'email'];

    private ?Closure $callback = null;

    public function __construct(private readonly Settings $settings)
    {
    }

    /** @param (Closure(Model|Authenticatable): array<array-key, mixed>)|null $callback null restores the default */
    public function using(?Closure $callback): void
    {
        $this->callback = $callback;
    }

    /**
     * In the order in which they are tried. Empty where the user has none.
     *
     * @return array{customer?: string, externalId?: int|string, email?: string}
     */
    public function of(Model|Authenticatable $user): array
    {
        $candidates = $this->callback === null ? $this->defaults($user) : ($this->callback)($user);
        if (!is_array($candidates)) {
            throw new UnexpectedValueException('The callback given to identifyUsing() must return an array.');
        }
        $identifiers = [];
        foreach (self::OPTIONS as $option) {
            $value = $candidates[$option] ?? null;
            if (is_int($value) && $option === 'externalId') {
                $identifiers['externalId'] = $value;
            } elseif (is_string($value) && $value !== '') {
                $identifiers[$option] = $value;
            }
        }
        return $identifiers;
    }

    /** @return array<string, mixed> */
    private function defaults(Model|Authenticatable $user): array
    {
        $candidates = [
            'customer' => $this->customerId($user),
            'external_id' => $user instanceof Model ? $user->getKey() : $user->getAuthIdentifier(),
            'email' => $this->verifiedEmail($user),
        ];
        $identifiers = [];
        foreach ($this->settings->identifyBy() as $name) {
            if (isset(self::OPTIONS[$name])) {
                $identifiers[self::OPTIONS[$name]] = $candidates[$name];
            }
        }
        return $identifiers;
    }

    private function customerId(Model|Authenticatable $user): mixed
    {
        $column = $this->settings->customerColumn();
        // hasAttribute() first: under Model::shouldBeStrict() a column that isn't there is an exception.
        return $user instanceof Model && $user->hasAttribute($column) ? $user->getAttribute($column) : null;
    }

    /** An address that nobody has verified may be somebody else's, and with it their billing page. */
    private function verifiedEmail(Model|Authenticatable $user): ?string
    {
        return $user instanceof MustVerifyEmail && $user->hasVerifiedEmail() ? $user->getEmailForVerification() : null;
    }
}
