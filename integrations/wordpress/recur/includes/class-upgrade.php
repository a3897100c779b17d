<?php
/**
 * The way from an earlier version.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Takes over what version 0.1.0 stored, when the plugin was called Recur Customer Portal.
 */
final class Upgrade {

	public const OPTION = 'recur_version';

	private const EARLIER_PLUGIN = 'recur-portal/recur-portal.php';
	private const RENAMED        = array(
		'recur_portal_settings' => Settings::OPTION,
	);

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		register_activation_hook( PLUGIN_FILE, array( $this, 'replace_earlier_plugin' ) );
		add_action( 'init', array( self::class, 'run' ), 0 );
		add_filter( 'wpmu_drop_tables', static fn ( $tables ) => array_merge( (array) $tables, array( Event_Table::name() ) ) );
	}

	/**
	 * Brings the current site's options and table up to this version, once.
	 */
	public static function run(): void {
		if ( VERSION === get_option( self::OPTION ) ) {
			return;
		}
		foreach ( self::RENAMED as $earlier => $name ) {
			$value = get_option( $earlier, false );
			// The earlier one stays for whoever goes back; uninstall.php removes both.
			if ( false !== $value && false === get_option( $name, false ) ) {
				update_option( $name, $value );
			}
		}
		Event_Table::create();
		update_option( self::OPTION, VERSION );
	}

	/**
	 * Switches the plugin of version 0.1.0 off: both would answer the same button.
	 *
	 * @param bool $network_wide Whether this plugin is being activated for all sites.
	 */
	public function replace_earlier_plugin( bool $network_wide ): void {
		self::run();
		deactivate_plugins( self::EARLIER_PLUGIN, false, $network_wide ? null : false );
	}
}
