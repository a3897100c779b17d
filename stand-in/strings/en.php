<?php

declare(strict_types=1);

return [
    'title' => 'Subscription and billing',
    'stand_in_notice' => 'A stand-in for development: nothing here is real and nothing is charged.',
    'back' => 'Back to {host}',
    'subscription' => 'Your subscription',
    'no_subscription' => 'You have no subscription',
    'per_month' => '{price} a month',
    'per_year' => '{price} a year',
    'status_active' => 'Active',
    'status_canceling' => 'Ending soon',
    'status_past_due' => 'Payment failed',
    'until_active' => 'Next payment on {date}',
    'until_canceling' => 'Ends on {date}; you will not be charged again',
    'until_past_due' => 'Update your payment method to keep your subscription',
    'payment_method' => 'Payment method',
    'no_payment_method' => 'No payment method yet',
    'card_ending' => 'ending in',
    'card_expires' => 'Expires {date}',
    'card_declined' => 'Declined',
    'billing_history' => 'Billing history',
    'no_payments' => 'No payments yet',
    'date' => 'Date',
    'payment_status' => 'Status',
    'amount' => 'Amount',
    'payment_paid' => 'Paid',
    'payment_failed' => 'Failed',
    'gone_used' => 'This link has already been used',
    'gone_expired' => 'This link has expired',
    'gone_unknown' => 'There is no such link',
    'gone_help' => 'To protect your account, a link works once and for one hour. '
        . 'Go back to the site you came from and open it again.',
    'date_format' => 'j F Y',
];
