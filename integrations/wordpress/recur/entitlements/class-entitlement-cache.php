<?php
/**
 * What is known of a user's entitlements.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\EntitlementList;

/**
 * Keeps the API's last answer by user, for the current site: in the object cache where there is one, else in a transient.
 *
 * A generation is noted in each entry: a read that began before the user's entitlements changed, and ends after, writes an
 * entry that is fresh to nobody.
 */
final class Entitlement_Cache {

	private const KEY        = 'recur_entitlements_';
	private const GENERATION = 'recur_generation';

	/**
	 * The user's generation, to be read before the API is asked.
	 *
	 * @param int $user_id The user.
	 */
	public function generation( int $user_id ): string {
		global $wpdb;
		$generation = get_user_meta( $user_id, $wpdb->get_blog_prefix() . self::GENERATION, true );
		return is_string( $generation ) ? $generation : '';
	}

	/**
	 * Begins a new generation: what is kept is no longer fresh.
	 *
	 * @param int $user_id The user.
	 */
	public function forget( int $user_id ): void {
		global $wpdb;
		update_user_meta( $user_id, $wpdb->get_blog_prefix() . self::GENERATION, wp_generate_password( 12, false ) );
	}

	/**
	 * Removes all that is kept of a user.
	 *
	 * @param int $user_id The user.
	 */
	public function erase( int $user_id ): void {
		global $wpdb;
		delete_transient( self::KEY . $user_id );
		delete_user_meta( $user_id, $wpdb->get_blog_prefix() . self::GENERATION );
	}

	/**
	 * Keeps an answer.
	 *
	 * @param int             $user_id    The user.
	 * @param string          $who        As whom they were asked about.
	 * @param string          $generation Their generation before the API was asked.
	 * @param EntitlementList $answer     The answer.
	 * @param int             $asked_at   Unix time, before the API was asked.
	 * @param int             $seconds    How long it may be of use.
	 */
	public function keep( int $user_id, string $who, string $generation, EntitlementList $answer, int $asked_at, int $seconds ): void {
		if ( $seconds < 1 ) {
			return;
		}
		$entry = array(
			'who'        => $who,
			'generation' => $generation,
			'asked_at'   => $asked_at,
			'answer'     => $answer->toArray(),
		);
		set_transient( self::KEY . $user_id, $entry, $seconds );
	}

	/**
	 * An answer about the same person that is not older than so many seconds; null where there is none.
	 *
	 * @param int     $user_id    The user.
	 * @param string  $who        As whom they would be asked about.
	 * @param int     $seconds    How old it may be.
	 * @param ?string $generation The generation that it must be of; null for any.
	 */
	public function find( int $user_id, string $who, int $seconds, ?string $generation ): ?EntitlementList {
		$entry = get_transient( self::KEY . $user_id );
		if ( ! is_array( $entry ) || ! isset( $entry['who'], $entry['generation'], $entry['asked_at'], $entry['answer'] ) ) {
			return null;
		}
		$age = time() - (int) $entry['asked_at'];
		if ( $entry['who'] !== $who || $age < 0 || $age >= $seconds || ( null !== $generation && $entry['generation'] !== $generation ) ) {
			return null;
		}
		try {
			return EntitlementList::fromArray( (array) $entry['answer'] );
		} catch ( \Throwable $failure ) {
			// Such as an entry of another version.
			return null;
		}
	}

	/**
	 * Waits until nobody else asks about this user, for so many seconds at most, and sees what they found.
	 *
	 * @param int $user_id The user.
	 * @param int $seconds How long to wait.
	 */
	public function lock( int $user_id, int $seconds ): void {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- a lock of the database's own ends with the process that has it.
		$wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK( %s, %d )', $this->lock_name( $user_id ), $seconds ) );
		if ( ! wp_using_ext_object_cache() ) {
			wp_cache_delete( '_transient_' . self::KEY . $user_id, 'options' );
			wp_cache_delete( '_transient_timeout_' . self::KEY . $user_id, 'options' );
			wp_cache_delete( 'notoptions', 'options' );
		}
	}

	/**
	 * Ends lock().
	 *
	 * @param int $user_id The user.
	 */
	public function unlock( int $user_id ): void {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- as above.
		$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK( %s )', $this->lock_name( $user_id ) ) );
	}

	/**
	 * The lock's name, which all databases of the server share.
	 *
	 * @param int $user_id The user.
	 */
	private function lock_name( int $user_id ): string {
		global $wpdb;
		return 'recur_' . substr( hash( 'sha256', DB_NAME . ' ' . $wpdb->prefix . ' ' . $user_id ), 0, 40 );
	}
}
