<?php
/**
 * Pages that no cache may keep.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * A page that shows what a user has is for that user only, and one that shows what a visitor lacks is old once they paid:
 * page caches are told so by DONOTCACHEPAGE, browsers and proxies by no-store. It is told before the output begins, so pages
 * are looked through first.
 */
final class Uncached {

	private const BLOCKS = '#<!-- wp:recur/(?:members|plan|subscribe)\b|\[recur_(?:members|plan|subscribe)\b#';

	/**
	 * How deep patterns may lie in each other.
	 */
	private const DEPTH = 5;

	/**
	 * Adds the hook.
	 */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'look' ), 0 );
	}

	/**
	 * Looks through what is about to be shown.
	 */
	public function look(): void {
		global $wp_query;
		$texts = wp_list_pluck( $wp_query->posts ?? array(), 'post_content' );
		foreach ( (array) get_option( 'widget_block', array() ) as $widget ) {
			$texts[] = is_array( $widget ) ? ( $widget['content'] ?? '' ) : '';
		}
		foreach ( $texts as $text ) {
			if ( is_string( $text ) && $this->is_personal( $text, self::DEPTH ) ) {
				self::mark();
				return;
			}
		}
	}

	/**
	 * Whether a text has one of the blocks, or a pattern that has.
	 *
	 * @param string $text  A post's content.
	 * @param int    $depth How deep to look.
	 */
	private function is_personal( string $text, int $depth ): bool {
		if ( preg_match( self::BLOCKS, $text ) ) {
			return true;
		}
		if ( 0 === $depth || ! preg_match_all( '#<!-- wp:block \{[^>]*?"ref":(\d+)#', $text, $found ) ) {
			return false;
		}
		foreach ( $found[1] as $pattern ) {
			$post = get_post( (int) $pattern );
			if ( $post instanceof \WP_Post && $this->is_personal( $post->post_content, $depth - 1 ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Says that the present page is not to be kept. A theme of blocks draws them before its output begins.
	 */
	public static function mark(): void {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- the name that page caches know.
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		if ( ! headers_sent() ) {
			nocache_headers();
			header( 'Cache-Control: no-store, private, no-cache, must-revalidate, max-age=0' );
		}
	}
}
