<?php
/**
 * Where the portal may send a customer back to.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Accepts the site's own pages, and those of the origins in the settings; nothing else, so that the button is no open redirect.
 */
final class Return_Url {

	/**
	 * As many bytes as the API takes.
	 */
	private const MAX_BYTES = 2048;

	/**
	 * Reads the list of further origins from the settings.
	 *
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Settings $settings ) {
	}

	/**
	 * The page that is being shown, as the customer's browser knows it.
	 */
	public function current(): string {
		$path = isset( $_SERVER['REQUEST_URI'] ) ? esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '/';
		$page = self::shortened( remove_query_arg( 'recur_portal', self::origin( home_url() ) . '/' . ltrim( $path, '/' ) ) );
		return strlen( $page ) > self::MAX_BYTES ? home_url( '/' ) : $page;
	}

	/**
	 * The candidate where it is allowed, the front page where it is not.
	 *
	 * @param mixed $candidate A URL from the request.
	 */
	public function accept( $candidate ): string {
		$candidate = is_string( $candidate ) ? self::shortened( $candidate ) : '';
		$origin    = self::origin( $candidate );
		$allowed   = array_merge( array( self::origin( home_url() ) ), $this->settings->all()['return_origins'] );
		return null !== $origin && in_array( $origin, $allowed, true ) ? $candidate : home_url( '/' );
	}

	/**
	 * A URL that is too long for the API, without its query and fragment: still the page.
	 *
	 * @param string $url A URL.
	 */
	private static function shortened( string $url ): string {
		return strlen( $url ) > self::MAX_BYTES ? (string) strtok( $url, '?#' ) : $url;
	}

	/**
	 * The origin (scheme, host and any port that is not the scheme's own) of an absolute http or https URL, in lower case;
	 * null for anything that is not one or that two readers could understand differently.
	 *
	 * @param string $url A URL.
	 */
	public static function origin( string $url ): ?string {
		if ( strlen( $url ) > self::MAX_BYTES || preg_match( '/[\x00-\x20\x7f\\\\]/', $url ) || ! preg_match( '#^https?://[^/]#i', $url ) ) {
			return null;
		}
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return null;
		}
		$scheme = strtolower( $parts['scheme'] );
		$port   = $parts['port'] ?? null;
		if ( ( 'https' === $scheme ? 443 : 80 ) === $port ) {
			$port = null;
		}
		return $scheme . '://' . strtolower( $parts['host'] ) . ( null === $port ? '' : ':' . $port );
	}
}
