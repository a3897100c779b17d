<?php
/**
 * Posts of several pages.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * A page break inside of what is for members would leave its second half without a gate: there, pages stay together.
 */
final class Page_Split {

	/**
	 * Adds the hook.
	 */
	public function register(): void {
		add_filter( 'content_pagination', array( $this, 'join' ), PHP_INT_MAX );
	}

	/**
	 * Joins pages until each closes what it opens.
	 *
	 * @param string[] $pages The pages.
	 * @return string[]
	 */
	public function join( $pages ): array {
		$joined = array();
		$open   = 0;
		foreach ( (array) $pages as $page ) {
			if ( $open > 0 ) {
				$joined[] = array_pop( $joined ) . $page;
			} else {
				$joined[] = $page;
			}
			$open += preg_match_all( '#<!-- wp:recur/members\b|\[recur_members\b#', $page ) - preg_match_all( '#<!-- /wp:recur/members\b|\[/recur_members\]#', $page );
		}
		return $joined;
	}
}
