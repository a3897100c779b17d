<?php

/* run.inc.php FOLDER [network]: runs the PHP on its standard input inside that WordPress, and prints what it returns as JSON. */

declare(strict_types=1);

if (($argv[2] ?? '') === 'network') {
    define('RECUR_TEST_NETWORK', 'installed');
}
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

echo json_encode(eval((string) stream_get_contents(STDIN)), JSON_THROW_ON_ERROR);
