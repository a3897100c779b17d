<?php

declare(strict_types=1);

return [
    'account' => 'Account settings',
    'subscription' => 'Subscription',
    'subscription_text' => 'Change your plan, update your card, see your invoices.',
    'signed_in_as' => 'Signed in as :email',
    'sign_in' => 'Sign in',
    'sign_out' => 'Sign out',
    'email' => 'E-mail',
    'password' => 'Password',
    'wrong_password' => 'The e-mail address or the password is wrong.',
    'pricing' => 'Plans',
    'pricing_text' => 'Cancel at any time.',
    'members' => 'For members',
    'members_text' => 'What subscribers alone can read: the recipe.',
    'members_link' => 'To the members’ page',
    'pro' => 'Pro, NT$399 a month',
    'team' => 'Team, NT$9,900 a year',
];
