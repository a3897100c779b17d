<?php
/**
 * Back from a checkout.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * The address that a checkout leads back to grants nothing: Recur is asked, and until it says yes the page says that the
 * payment is being confirmed, in place of a second button to pay. Only for who began a checkout, and for a while.
 */
final class Checkout_Return {

	public const DONE = 'done';

	public const PARAMETER = 'recur_subscribe';

	/**
	 * How old a no may be, so that pressing reload asks Recur now and then and not each time.
	 */
	public const ASK_AGAIN_SECONDS = 4;

	/**
	 * Where it is noted that a user began a checkout.
	 */
	private const BEGUN = 'recur_checkout_begun_';

	/**
	 * Notes that a user is on the way to a checkout.
	 *
	 * @param int    $user_id The user.
	 * @param string $product The product's slug.
	 */
	public function begin( int $user_id, string $product ): void {
		set_transient( self::BEGUN . $user_id, $product, HOUR_IN_SECONDS );
	}

	/**
	 * Notes that the present user's payment is confirmed.
	 */
	public function end(): void {
		delete_transient( self::BEGUN . get_current_user_id() );
	}

	/**
	 * What the address says came of a press of the button; '' for nothing.
	 */
	public static function outcome(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- chooses one of a few fixed sentences.
		return isset( $_GET[ self::PARAMETER ] ) && is_string( $_GET[ self::PARAMETER ] ) ? sanitize_key( $_GET[ self::PARAMETER ] ) : '';
	}

	/**
	 * What the present user comes back from a checkout of, while that is not confirmed; '' for nothing.
	 */
	public function awaited(): string {
		return self::DONE === self::outcome() && is_user_logged_in() ? (string) get_transient( self::BEGUN . get_current_user_id() ) : '';
	}

	/**
	 * Whether somebody without an account comes back, about whom nothing can be known.
	 */
	public function is_visitor(): bool {
		return self::DONE === self::outcome() && ! is_user_logged_in();
	}
}
