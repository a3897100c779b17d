<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

/** What was found of a user. Only Found can be linked. */
enum State: string
{
    case Found = 'found';
    case LinkedNow = 'linked now';
    /** Linked before. */
    case Linked = 'linked';
    /** Recur knows no customer of the address. */
    case Nobody = 'nobody';
    /** Recur, or the extension, takes the address, or the user's own external ID, for none. */
    case Refused = 'refused';
    /** Several users or several customers share the address. */
    case Ambiguous = 'ambiguous';
    /** The user has another customer, or the customer another user. */
    case Conflict = 'conflict';
    /** The user is gone, or has another address or verification than was shown. */
    case Changed = 'changed';
}
