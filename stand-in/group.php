<?php

declare(strict_types=1);

require __DIR__ . '/src/autoload.php';

exit((new StandIn\Launch\Group())->run((int) $argv[1], (int) $argv[2], $argv[3]));
