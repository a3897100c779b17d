<?php

/* The configuration of the WordPress under test. Its addresses change from run to run. */

define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{{run}}/mariadb.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '{{url}}');
define('WP_SITEURL', '{{url}}');

foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', hash('sha256', $name . ' key'));
    define($name . '_SALT', hash('sha256', $name . ' salt'));
}

/* Nothing leaves this machine, and nothing happens that the test did not ask for. */
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');

/* Notices and deprecations are logged. */
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);

/* A test may define RECUR_SECRET_KEY here, as a site's owner would. */
if (is_file('{{run}}/wp-config-extra.php')) {
    require '{{run}}/wp-config-extra.php';
}

$table_prefix = 'wp_';

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
