<?php

declare(strict_types=1);

/** ext-curl by hand with a CA file of one certificate: what a new connection costs where nothing else is to be parsed. */
return static fn (array $target): Closure
    => (require __DIR__ . '/ext-curl.php')(['caFile' => (string) getenv('BENCH_ONE_CA_FILE')] + $target);
