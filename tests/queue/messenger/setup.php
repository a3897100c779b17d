<?php

declare(strict_types=1);

// What sender and worker share: the packages, the handler as docs/batches.md shows it, the database and the transports.

use Doctrine\DBAL\DriverManager;
use Symfony\Component\Messenger\Bridge\Doctrine\Transport\Connection as Queue;
use Symfony\Component\Messenger\Bridge\Doctrine\Transport\DoctrineTransport;
use Symfony\Component\Messenger\Transport\Serialization\PhpSerializer;

$root = dirname(__DIR__, 3);
require "$root/.build/queue/app/vendor/autoload.php";
foreach (['OnceMailer', 'PausingSessions'] as $class) {
    require "$root/examples/messenger/src/$class.php";
}
require __DIR__ . '/LetterBox.php';

$page = (string) file_get_contents("$root/docs/batches.md");
preg_match('/^```php file=messenger\.php\n<\?php\n(.*?)^```/ms', $page, $block)
    || throw new RuntimeException('docs/batches.md shows no handler.');
eval($block[1]);

$database = DriverManager::getConnection([
    'driver' => 'pdo_mysql', 'unix_socket' => (string) getenv('DB_SOCKET'), 'dbname' => 'queue_run', 'user' => 'root',
]);
$transport = static fn (string $queue): DoctrineTransport => new DoctrineTransport(
    new Queue(['queue_name' => $queue, 'redeliver_timeout' => (int) getenv('REDELIVER_TIMEOUT')], $database),
    new PhpSerializer(),
);
