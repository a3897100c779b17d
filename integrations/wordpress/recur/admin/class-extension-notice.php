<?php
/**
 * What an administrator is told where PHP lacks the extension.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Shows an admin notice with the lines that install the extension.
 */
final class Extension_Notice {

	/**
	 * Adds the hook.
	 */
	public function register(): void {
		add_action( 'admin_notices', array( $this, 'show' ) );
	}

	/**
	 * Draws the notice, for those who can do something about it.
	 */
	public function show(): void {
		if ( Extension::is_loaded() || ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		printf(
			'<div class="notice notice-error"><p>%s %s</p>%s</div>',
			esc_html__( 'Recur for WordPress needs the PHP extension “recur”, which this server’s PHP does not have.', 'recur' ),
			esc_html__( 'Until then no button is shown.', 'recur' ),
			wp_kses_post( Extension::install_html() )
		);
	}
}
