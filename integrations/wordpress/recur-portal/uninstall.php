<?php
/**
 * Removes what the plugin stored. Customer IDs in user profiles stay: the site's checkout may have written them.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes the options of the current site.
 */
function recur_portal_uninstall_site(): void {
	delete_option( 'recur_portal_settings' );
	delete_option( 'recur_portal_woocommerce_rules' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $recur_portal_site ) {
		switch_to_blog( (int) $recur_portal_site );
		recur_portal_uninstall_site();
		restore_current_blog();
	}
} else {
	recur_portal_uninstall_site();
}
