<?php

declare(strict_types=1);

return [
    'button' => 'Manage subscription',
    'loading' => 'Loading…',
    'failed' => 'Your account page could not be opened. Please try again later.',
    'expired' => 'This page had been open for too long. Please try again.',
    'throttled' => 'That was too many times in a row. Please wait a minute and try again.',
    'no_subscription' => 'You have no subscription yet.',
    'not_entitled' => 'This page is for subscribers.',
    'unconfirmed' => 'Your subscription cannot be checked at the moment. Please try again in a minute.',
    'subscribe' => 'Subscribe',
    'confirming' => 'Your payment is being confirmed. Reload this page in a moment.',
    'checkout_failed' => 'The checkout could not be opened. Please try again later.',
    'plan_unknown' => 'Your plan can’t be shown at the moment. Please try again later.',
    'plan_confirming' => 'Payment being confirmed',
    'until' => 'until :date',
    'plan_active' => 'active',
    'plan_trialing' => 'trial',
    'plan_past_due' => 'past due: update your card',
    'plan_canceled' => 'cancelled',
];
