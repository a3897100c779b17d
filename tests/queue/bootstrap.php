<?php

declare(strict_types=1);

// The application's packages, the classes beside this file, and the stand-in's own client.
require dirname(__DIR__, 2) . '/.build/queue/app/vendor/autoload.php';
require_once dirname(__DIR__) . '/stand-in/stand_in.inc';

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/support/' . basename(strtr($class, '\\', '/')) . '.php';
    if (str_starts_with($class, 'QueueRun\\') && is_file($file)) {
        require $file;
    }
});
