<?php
/**
 * What an administrator is told where PHP lacks the extension.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Shows an admin notice with the line that installs the extension.
 */
final class Extension_Notice {

	public const INSTALL = 'pie install recur/recur';

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
		if ( Plugin::has_extension() || ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		printf(
			'<div class="notice notice-error"><p>%s</p><p><code>%s</code></p><p>%s</p></div>',
			esc_html__( 'Recur Customer Portal needs the PHP extension “recur”, which this server’s PHP does not have. Install it, then restart PHP:', 'recur-portal' ),
			esc_html( self::INSTALL ),
			esc_html__( 'Until then no button is shown.', 'recur-portal' )
		);
	}
}
