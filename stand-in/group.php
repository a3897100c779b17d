<?php

declare(strict_types=1);

require __DIR__ . '/src/autoload.php';

[, $port, $workers, $folder, $temporary] = $argv;
$folder = StandIn\Launch\StateFolder::of($folder, $temporary === 'temporary');

exit((new StandIn\Launch\Group($folder))->run((int) $port, (int) $workers));
