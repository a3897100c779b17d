<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

enum Site: int
{
    case Second = 2;
}
