<?php

// Verifies an event that is signed with ?secret=… and says how that went; phpinfo() may say nothing of the secret.

declare(strict_types=1);

$payload = '{"id":"evt_1","type":"order.paid","data":{}}';
try {
    $said = Recur\Webhook::verify($payload, Recur\Webhook::sign($payload, $_GET['secret']))->id;
} catch (Recur\Exception\RecurException $exception) {
    $said = $exception->errorCode;
}
ob_start();
phpinfo(INFO_MODULES);
$page = (string) ob_get_clean();
echo $said, str_contains($page, $_GET['secret']) ? ', and phpinfo() shows the secret' : '';
