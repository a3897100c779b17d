<?php
/**
 * The PHP extension that does the work.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Whether PHP has it, and how to install it.
 */
final class Extension {

	/**
	 * The commands that install it, as the extension's own README gives them.
	 */
	public const INSTALL = array(
		'sudo pie repository:add path "$PWD"',
		"sudo pie install 'recur/recur:*@dev'",
	);

	/**
	 * Whether PHP has the extension.
	 */
	public static function is_loaded(): bool {
		return class_exists( '\Recur\Client', false );
	}

	/**
	 * What to do where it is missing, as HTML.
	 */
	public static function install_html(): string {
		return sprintf(
			'<p>%s</p><pre><code>%s</code></pre><p>%s</p>',
			esc_html__( 'Install it with these commands, in a clone of its source, with the PHP that runs this site:', 'recur' ),
			esc_html( implode( "\n", self::INSTALL ) ),
			esc_html__( 'Then restart PHP.', 'recur' )
		);
	}
}
