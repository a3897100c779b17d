<?php
/**
 * Plugin Name:       Recur Customer Portal
 * Plugin URI:        https://recur.tw
 * Description:       Lets signed-in customers manage their subscription, payment method and invoices in the Recur Customer Portal: a block, a shortcode and a WooCommerce account tab.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.2
 * Author:            The recur maintainers
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       recur-portal
 * Domain Path:       /languages
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-secret-key.php';
require __DIR__ . '/includes/class-return-url.php';
require __DIR__ . '/includes/class-identifiers.php';
require __DIR__ . '/includes/class-outcome.php';
require __DIR__ . '/includes/class-portal.php';
require __DIR__ . '/includes/class-button.php';
require __DIR__ . '/includes/class-form-handler.php';
require __DIR__ . '/includes/class-session-route.php';
require __DIR__ . '/includes/class-woocommerce-tab.php';
require __DIR__ . '/admin/class-settings-page.php';
require __DIR__ . '/admin/class-settings-fields.php';
require __DIR__ . '/admin/class-profile-field.php';
require __DIR__ . '/admin/class-extension-notice.php';
require __DIR__ . '/admin/class-api-probe.php';
require __DIR__ . '/admin/class-site-health.php';
require __DIR__ . '/includes/class-plugin.php';

( new Plugin() )->register();
