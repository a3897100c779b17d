<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use DateTimeInterface;
use Illuminate\Contracts\Auth\MustVerifyEmail;
use Illuminate\Database\Eloquent\Model;
use Recur\Laravel\IdentifierValue;

/** A user who may be a customer, with what an administrator judges by. */
final class Candidate
{
    public readonly string $key;
    public readonly string $address;

    /** When they registered, as the model keeps it; '' where it doesn't. */
    public readonly string $registered;

    /** Whether the address was verified as theirs: "yes", "no", or "unknown" of a model that doesn't ask for it. */
    public readonly string $verified;

    public function __construct(
        public readonly Model $user,
        public readonly State $state,
        public readonly ?string $customer = null,
    ) {
        $this->key = (string) IdentifierValue::plain($user->getKey());
        $this->address = self::addressOf($user);
        $created = $user->getCreatedAtColumn();
        $at = $created !== null && $user->hasAttribute($created) ? $user->getAttribute($created) : null;
        $this->registered = $at instanceof DateTimeInterface
            ? $at->format('Y-m-d H:i:s')
            : (string) IdentifierValue::plain($at);
        $this->verified = match (true) {
            !$user instanceof MustVerifyEmail => 'unknown',
            $user->hasVerifiedEmail() => 'yes',
            default => 'no',
        };
    }

    public static function addressOf(Model $user): string
    {
        $address = IdentifierValue::plain(
            $user instanceof MustVerifyEmail ? $user->getEmailForVerification() : $user->getAttribute('email'),
        );
        // As SQL's TRIM() does.
        return trim((string) $address, ' ');
    }

    /** @return array{key: string, email: string, registered: string, verified: string, customer: string} */
    public function fields(): array
    {
        return [
            'key' => $this->key,
            'email' => $this->address,
            'registered' => $this->registered,
            'verified' => $this->verified,
            'customer' => $this->customer ?? '',
        ];
    }
}
