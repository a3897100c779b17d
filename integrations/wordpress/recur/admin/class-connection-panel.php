<?php
/**
 * The state of the connection on the settings page.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws the checks up to the first that fails: what comes after cannot be well either.
 */
final class Connection_Panel {

	/**
	 * Takes the checks.
	 *
	 * @param Connection $connection The state of the connection.
	 */
	public function __construct( private Connection $connection ) {
	}

	/**
	 * Draws it, and asks the API for it.
	 */
	public function show(): void {
		echo '<div id="recur-connection">';
		foreach ( array( 'extension', 'key', 'api' ) as $name ) {
			$check = $this->connection->$name();
			$this->show_check( $name, $check );
			if ( ! $check['ok'] ) {
				break;
			}
		}
		printf( '<p class="description">%s</p></div>', esc_html( $this->connection->last_seen() ) );
	}

	/**
	 * Draws one.
	 *
	 * @param string                                          $name  Which one.
	 * @param array{ok: bool, label: string, details: string} $check What came of it.
	 */
	private function show_check( string $name, array $check ): void {
		printf(
			'<div id="recur-connection-%s" class="notice inline notice-%s"><p><strong>%s %s</strong></p>%s</div>',
			esc_attr( $name ),
			esc_attr( $check['ok'] ? 'success' : 'error' ),
			esc_html( $check['ok'] ? '✓' : '✗' ),
			esc_html( $check['label'] ),
			wp_kses_post( $check['details'] )
		);
	}
}
