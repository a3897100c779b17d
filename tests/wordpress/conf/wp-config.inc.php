<?php

/* The configuration of the WordPress under test. Its addresses change from run to run. */

define('DB_NAME', '{{database}}');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{{socket}}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
if (!defined('RECUR_TEST_NETWORK')) {
    define('WP_HOME', '{{url}}');
    define('WP_SITEURL', '{{url}}');
}

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

/* Notices and deprecations are logged, and the editor's are said to the console. Other pages load their scripts as they do on a site. */
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('SCRIPT_DEBUG', str_ends_with($_SERVER['SCRIPT_NAME'] ?? '', '/post.php'));

/* A test may define RECUR_SECRET_KEY here, as a site's owner would. */
if (is_file('{{run}}/wp-config-extra.php')) {
    require '{{run}}/wp-config-extra.php';
}

/* The network of sites has tables of its own beside those of the single site. */
$table_prefix = 'wp_';
if (defined('RECUR_TEST_NETWORK')) {
    $table_prefix = 'net_';
    define('MULTISITE', RECUR_TEST_NETWORK === 'installed');
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', '127.0.0.1');
    define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1);
    define('BLOG_ID_CURRENT_SITE', 1);
}

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
