<?php

/* install.inc.php FOLDER THEME: installs WordPress into its database, with the pages and people of the test. */

declare(strict_types=1);

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('青山咖啡', 'owner', 'owner@shop.example', false, '', 'password', 'zh_TW');
update_option('permalink_structure', '/%postname%/');
update_option('WPLANG', 'zh_TW');
update_option('timezone_string', 'Asia/Taipei');
switch_theme($argv[2]);
flush_rewrite_rules();
wp_delete_post(1, true);
wp_delete_post(2, true);

$block = '<!-- wp:paragraph --><p>管理您的訂閱、更新付款方式、查看帳單記錄。</p><!-- /wp:paragraph -->';
$pages = [
    'account' => ['帳戶設定', $block . '<!-- wp:recur/portal-button /-->'],
    'shortcode' => ['訂閱管理', '<!-- wp:shortcode -->[recur_portal label="前往訂閱管理"]<!-- /wp:shortcode -->'],
    'pricing' => ['方案與價格', '<!-- wp:paragraph --><p>每月 NT$399，隨時可以取消。</p><!-- /wp:paragraph -->'],
];
foreach ($pages as $name => [$title, $content]) {
    wp_insert_post([
        'post_type' => 'page',
        'post_status' => 'publish',
        'post_name' => $name,
        'post_title' => $title,
        'post_content' => $content,
        'comment_status' => 'closed',
    ]);
}

$people = [
    'mei' => ['mei@shop.example', 'cus_123'],
    'jun' => ['yearly@example.com', ''],
    'new' => ['new@shop.example', ''],
];
foreach ($people as $login => [$email, $customer]) {
    $id = wp_insert_user([
        'user_login' => $login,
        'user_pass' => 'password',
        'user_email' => $email,
        'role' => 'subscriber',
        'show_admin_bar_front' => 'false',
    ]);
    if ($customer !== '') {
        update_user_meta($id, 'recur_customer_id', $customer);
    }
}
