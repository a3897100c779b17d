<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

enum Tenant: string
{
    case First = 'cus_first';
}
