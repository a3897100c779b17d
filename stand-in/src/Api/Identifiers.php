<?php

declare(strict_types=1);

namespace StandIn\Api;

/** Who is meant, where several identifiers were given. */
final class Identifiers
{
    /**
     * @param array{customer: ?string, externalId: ?string, email: ?string} $given in the API's order
     * @return array{'customer'|'externalId'|'email', string} the one that decides
     */
    public static function first(array $given): array
    {
        foreach ($given as $identifier => $value) {
            if ($value !== null && $value !== '') {
                ErrorsOnDemand::check($value);
                return [$identifier, $value];
            }
        }
        throw ApiError::invalid('missing_customer_identifier', 'Give a customer ID, an external ID or an email.');
    }
}
