<?php

declare(strict_types=1);

namespace Account;

/** What one can subscribe to: the product's slug at Recur, and the first part of its texts' names in strings/. */
const PLANS = ['basic-plan' => 'plan_basic', 'pro-plan' => 'plan_pro', 'team-plan' => 'plan_team'];
