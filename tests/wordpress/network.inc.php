<?php

/* network.inc.php FOLDER: installs a network with one site on the same files. */

declare(strict_types=1);

define('WP_INSTALLING', true);
define('RECUR_TEST_NETWORK', 'new');
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Network', 'owner', 'owner@shop.example', false, '', 'password');
foreach ($wpdb->tables('ms_global') as $table => $name) {
    $wpdb->$table = $name;
}
install_network();
populate_network(1, '127.0.0.1', 'owner@shop.example', 'Network', '/', false);
