<?php

declare(strict_types=1);

namespace StandIn\Launch;

final class Options
{
    public function __construct(
        public readonly int $port,
        public readonly int $workers,
        public readonly ?string $stateFolder,
    ) {
    }
}
