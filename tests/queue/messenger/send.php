<?php

declare(strict_types=1);

// send.php FROM TO: a message for each of these customers.

use Symfony\Component\Cache\Adapter\DoctrineDbalAdapter;
use Symfony\Component\Lock\Store\DoctrineDbalStore;
use Symfony\Component\Messenger\Envelope;

require __DIR__ . '/setup.php';

$database->executeStatement('CREATE TABLE IF NOT EXISTS portal_links (campaign VARCHAR(100), address VARCHAR(200),
    state VARCHAR(20), PRIMARY KEY (campaign, address))');
// Two workers that each make a table at its first use would end in an error.
(new DoctrineDbalStore($database))->createTable();
(new DoctrineDbalAdapter($database))->createTable();
$sender = $transport('portal_links');
$sender->setup();
$database->beginTransaction();
foreach (range((int) $argv[1], (int) $argv[2]) as $customer) {
    $sender->send(new Envelope(new SendPortalLink("bulk_$customer", "$customer@shop.example")));
}
$database->commit();
