<?php
/**
 * Plugin Name:       Recur for WordPress
 * Plugin URI:        https://recur.tw
 * Description:       Lets signed-in customers subscribe, read what is for members, and manage their subscription in the Recur Customer Portal: blocks, shortcodes and a WooCommerce account tab.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      8.2
 * Author:            The recur maintainers
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       recur
 * Domain Path:       /languages
 * Update URI:        https://recur.tw/
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.2.0';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/class-misuse.php';
require __DIR__ . '/includes/class-log.php';
require __DIR__ . '/includes/class-extension.php';
require __DIR__ . '/includes/class-upgrade.php';
require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-secret-key.php';
require __DIR__ . '/includes/class-clients.php';
require __DIR__ . '/includes/class-last-seen.php';
require __DIR__ . '/includes/class-customer-id.php';
require __DIR__ . '/includes/class-identifiers.php';
require __DIR__ . '/portal/class-return-url.php';
require __DIR__ . '/portal/class-outcome.php';
require __DIR__ . '/portal/class-portal.php';
require __DIR__ . '/portal/class-button.php';
require __DIR__ . '/portal/class-form-handler.php';
require __DIR__ . '/portal/class-session-route.php';
require __DIR__ . '/portal/class-woocommerce-tab.php';
require __DIR__ . '/entitlements/class-entitlement-cache.php';
require __DIR__ . '/entitlements/class-entitlements.php';
require __DIR__ . '/includes/class-redirect.php';
require __DIR__ . '/checkout/class-checkout-return.php';
require __DIR__ . '/members/class-gate.php';
require __DIR__ . '/members/class-uncached.php';
require __DIR__ . '/members/class-page-split.php';
require __DIR__ . '/checkout/class-checkout.php';
require __DIR__ . '/checkout/class-subscribe-button.php';
require __DIR__ . '/checkout/class-subscribe-handler.php';
require __DIR__ . '/members/class-members.php';
require __DIR__ . '/members/class-plan.php';
require __DIR__ . '/webhooks/class-webhook-secret.php';
require __DIR__ . '/webhooks/class-event-table.php';
require __DIR__ . '/webhooks/class-customer-link.php';
require __DIR__ . '/webhooks/class-event-handler.php';
require __DIR__ . '/webhooks/class-webhook-route.php';
require __DIR__ . '/linking/class-candidate.php';
require __DIR__ . '/linking/class-linker.php';
require __DIR__ . '/linking/class-link-file.php';
require __DIR__ . '/linking/class-link-command.php';
require __DIR__ . '/linking/class-link-page.php';
require __DIR__ . '/admin/class-settings-form.php';
require __DIR__ . '/admin/class-settings-fields.php';
require __DIR__ . '/admin/class-settings-page.php';
require __DIR__ . '/admin/class-profile-field.php';
require __DIR__ . '/admin/class-extension-notice.php';
require __DIR__ . '/admin/class-api-probe.php';
require __DIR__ . '/admin/class-connection.php';
require __DIR__ . '/admin/class-connection-panel.php';
require __DIR__ . '/admin/class-privacy.php';
require __DIR__ . '/admin/class-webhook-health.php';
require __DIR__ . '/admin/class-site-health.php';
require __DIR__ . '/admin/class-webhook-panel.php';
require __DIR__ . '/includes/class-blocks.php';
require __DIR__ . '/includes/class-plugin.php';

( new Plugin() )->register();
