<?php
/**
 * Removes what the plugin stored. Customer IDs in user profiles stay: the site's checkout may have written them.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes the options of the current site, those of version 0.1.0 too, and its table.
 */
function recur_uninstall_site(): void {
	$options = array(
		'recur_settings',
		'recur_woocommerce_rules',
		'recur_last_seen',
		'recur_version',
		'recur_webhook_refused',
		'recur_link_cursor',
		'recur_home',
		'recur_portal_settings',
		'recur_portal_woocommerce_rules',
	);
	foreach ( $options as $option ) {
		delete_option( $option );
	}
	global $wpdb;
	delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . 'recur_generation', '', true );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no function that deletes transients by their names' beginning.
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s", '\_transient\_recur\_%', '\_transient\_timeout\_recur\_%' ) );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- the plugin's own table.
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}recur_events" );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $recur_site ) {
		switch_to_blog( (int) $recur_site );
		recur_uninstall_site();
		restore_current_blog();
	}
} else {
	recur_uninstall_site();
}
