<?php

declare(strict_types=1);

namespace Account;

/** The site's SQLite file: APP_DATABASE, or var/site.sqlite. @throws \RuntimeException|\PDOException where it cannot be used */
function database(): \PDO
{
    static $database;
    if ($database === null) {
        if (!class_exists(\PDO::class) || !in_array('sqlite', \PDO::getAvailableDrivers(), true)) {
            throw new \RuntimeException('Install PHP’s pdo_sqlite (Debian: php-sqlite3)');
        }
        $file = getenv('APP_DATABASE') ?: dirname(__DIR__) . '/var/site.sqlite';
        $opened = new \PDO("sqlite:$file", options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        $opened->exec('PRAGMA busy_timeout = 5000');
        $opened->exec('CREATE TABLE IF NOT EXISTS events
            (id TEXT PRIMARY KEY, claimed INTEGER NOT NULL, token TEXT, done INTEGER)');
        $opened->exec(
            'CREATE TABLE IF NOT EXISTS known (user TEXT PRIMARY KEY, customer TEXT, list TEXT, asked REAL NOT NULL)'
        );
        $database = $opened;
    }
    return $database;
}
