<?php

declare(strict_types=1);

namespace Recur\Laravel\Entitlements;

use Recur\EntitlementList;

/** What the API said of a customer, and when. */
final class CachedEntitlements
{
    /** @param bool $isCurrent nothing has been heard of the customer since */
    public function __construct(
        public readonly EntitlementList $list,
        public readonly float $age,
        public readonly bool $isCurrent,
    ) {
    }
}
