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
};
session_set_save_handler($handler, false);
session_start();
$_SESSION['seen'] = true;
echo getmypid();
