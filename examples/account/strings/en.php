<?php

declare(strict_types=1);

return [
    'site_name' => 'Example site',
    'navigation' => 'Main',
    'pricing' => 'Plans',
    'sign_in' => 'Sign in',
    'sign_out' => 'Sign out',
    'password' => 'Password',
    'wrong_password' => 'That email or password is not right',
    'demo_accounts' => 'Demo accounts (the password is always demo)',
    'account_title' => 'Account settings',
    'subscription_title' => 'Subscription',
    'subscription_help' => 'Manage your subscription, update your payment method, see your billing history',
    'current_plan' => 'Your subscription: {plan}',
    'no_subscription' => 'You have no subscription',
    'see_plans' => 'See plans',
    'manage_subscription' => 'Manage subscription',
    'loading' => 'Loading...',
    'portal_failed' => 'Your account page could not be opened. Please try again later.',
    'form_expired' => 'This page has expired. Go back, reload it and try again.',
    'not_found' => 'There is no such page',
    'to_account' => 'Back to account settings',
    'pricing_title' => 'Choose a plan',
    'no_subscription_found' => 'We could not find a subscription of yours. Choose a plan to start.',
    'plan_pro' => 'Pro plan',
    'plan_pro_price' => 'NT$399 a month',
    'plan_pro_features' => 'For one person, with every feature.',
    'plan_team' => 'Team plan',
    'plan_team_price' => 'NT$9,900 a year',
    'plan_team_features' => 'Up to ten members on one bill.',
];
