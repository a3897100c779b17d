<?php
/**
 * The way to Recur's API.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Client;

/**
 * Makes a client from the key and the settings that are in force at that moment, for the site that is current at that
 * moment: after switch_to_blog() it is another one.
 */
final class Clients {

	/**
	 * Takes what finds the key.
	 *
	 * @param Secret_Key $secret_key Where the key comes from.
	 */
	public function __construct( private Secret_Key $secret_key ) {
	}

	/**
	 * Makes a client.
	 *
	 * @param array<string, mixed> $options Options of Recur\Client that come before those of the site.
	 * @throws Misuse Where the filter gives something else than options.
	 */
	public function make( array $options = array() ): Client {
		/**
		 * Filters the options of Recur\Client, such as `timeout`, `proxy` or `baseUrl`, each over its php.ini setting.
		 *
		 * @param array<string, mixed> $options None.
		 * @param int                  $site    The current site's ID; 1 outside a network.
		 */
		$filtered = apply_filters( 'recur_client_options', array(), get_current_blog_id() );
		if ( ! is_array( $filtered ) ) {
			throw new Misuse( 'The filter recur_client_options gave ' . get_debug_type( $filtered ) . ' in place of an array of options.' );
		}
		if ( isset( $filtered['onExchange'] ) && is_callable( $filtered['onExchange'] ) ) {
			$filtered['onExchange'] = $this->harmless( $filtered['onExchange'] );
		}
		return new Client( $this->secret_key->for_client(), $options + $filtered );
	}

	/**
	 * A listener whose failure is logged and costs the call nothing: the session may have been made already.
	 *
	 * @param callable $listener The site's own.
	 */
	private function harmless( callable $listener ): callable {
		return static function ( $exchange ) use ( $listener ): void {
			try {
				$listener( $exchange );
			} catch ( \Throwable $failure ) {
				Log::failure( 'onExchange of recur_client_options failed', $failure );
			}
		};
	}
}
