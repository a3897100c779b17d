<?php
/**
 * Recur's customer ID of a user.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Reads and writes it. Users belong to the whole network, but two of its sites may have two accounts at Recur: there each
 * site has its own, and what is stored without a site's prefix holds where a site has none.
 */
final class Customer_Id {

	public const META = 'recur_customer_id';

	/**
	 * The user's customer ID on the current site; '' for none.
	 *
	 * @param int $user_id The user.
	 * @throws Misuse Where something else than text is stored.
	 */
	public static function of( int $user_id ): string {
		$customer = get_user_option( self::META, $user_id );
		if ( false === $customer || null === $customer ) {
			return '';
		}
		if ( ! is_scalar( $customer ) ) {
			throw new Misuse( 'The user meta ' . self::META . " of user $user_id is " . get_debug_type( $customer ) . ' in place of text.' );
		}
		return trim( (string) $customer );
	}

	/**
	 * The users who have this customer ID on the current site.
	 *
	 * @param string $customer The customer ID.
	 * @return list<int>
	 */
	public static function users_of( string $customer ): array {
		global $wpdb;
		$ids = get_users(
			array(
				'blog_id'    => 0,
				'fields'     => 'ID',
				// phpcs:ignore WordPress.DB.SlowDBQuery -- once an event; the key is indexed.
				'meta_query' => array(
					'relation' => 'OR',
					array(
						'key'   => $wpdb->get_blog_prefix() . self::META,
						'value' => $customer,
					),
					array(
						'key'   => self::META,
						'value' => $customer,
					),
				),
			)
		);
		return array_values( array_filter( array_map( 'intval', $ids ), static fn ( int $id ): bool => self::of( $id ) === $customer ) );
	}

	/**
	 * Stores it for the current site.
	 *
	 * @param int    $user_id  The user.
	 * @param string $customer The customer ID; '' for none.
	 */
	public static function store( int $user_id, string $customer ): void {
		if ( is_multisite() ) {
			update_user_option( $user_id, self::META, wp_slash( $customer ) );
		} elseif ( '' === $customer ) {
			delete_user_meta( $user_id, self::META );
		} else {
			update_user_meta( $user_id, self::META, wp_slash( $customer ) );
		}
	}
}
