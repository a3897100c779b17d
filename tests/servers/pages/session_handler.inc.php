<?php

// A session handler that creates a portal session as it writes, which is after the request's code has ended.

declare(strict_types=1);

$handler = new class extends SessionHandler {
    public function open(string $path, string $name): bool
    {
        return true;
    }

    public function read(string $id): string
    {
        return '';
    }

    public function write(string $id, string $data): bool
    {
        (new Recur\Client())->portal->sessions->create(['externalId' => 'user_1']);
        return true;
    }

    public function close(): bool
    {
        return true;
    }

    // PHP collects garbage on one request in a hundred; its own handler, which was never opened, must not be asked to.
    public function gc(int $maxLifetime): int
    {
        return 0;
    }
};
session_set_save_handler($handler, false);
session_start();
$_SESSION['seen'] = true;
echo getmypid();
