<?php
/**
 * The way to a link that is one person's.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Answers 303 and ends. The answer holds a link that is only this customer's, so no cache may keep it. Code of the site's own
 * that hooks into redirects and fails, or gives no address, does not cost the customer the link.
 */
final class Redirect {

	/**
	 * Answers and ends.
	 *
	 * @param string $url Where to.
	 * @return never
	 */
	public static function see_other( string $url ): void {
		$redirected = false;
		try {
			nocache_headers();
			// phpcs:ignore WordPress.Security.SafeRedirect.wp_redirect_wp_redirect -- portal and checkout are another site; the URL is the API's, the administrator's, or checked by Return_Url.
			$redirected = wp_redirect( $url, 303 );
		} catch ( \Throwable $failure ) {
			Log::failure( 'a hook on redirects failed', $failure );
		}
		header( 'Cache-Control: no-store, private' );
		if ( ! $redirected ) {
			header( 'Location: ' . wp_sanitize_redirect( $url ), true, 303 );
		}
		exit;
	}
}
