<?php

declare(strict_types=1);

namespace Recur\Laravel\Exceptions;

use LogicException;

/** The user has nothing that Recur could know them by. */
final class CustomerNotIdentified extends LogicException
{
    public static function of(object $user): self
    {
        return new self(
            'Nothing identifies this ' . $user::class . ' to Recur: it has no customer ID, no key (is it saved?) and '
            . 'no verified e-mail address among those that recur.identify_by allows.'
        );
    }

    public static function withoutExternalId(object $user): self
    {
        return new self(
            'This ' . $user::class . ' has no external ID, so the payment would be nobody\'s: leave external_id in '
            . 'recur.identify_by, or give it in Recur::identifyUsing().'
        );
    }

    /** @param list<int|string> $options */
    public static function byOptions(array $options): self
    {
        return new self(
            'The options name ' . implode(', ', $options) . ', without a value. The user\'s own identifiers are used '
            . 'only where the options name none.'
        );
    }
}
