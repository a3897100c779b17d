<?php
/**
 * Opens a checkout.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\CheckoutSession;
use Recur\Exception\InvalidRequestException;

/**
 * Makes a checkout session when the button is pressed, and not before. Who has the product already gets none; of two presses
 * at the same time both lead to one session, so that nobody pays twice.
 */
final class Checkout {

	/**
	 * The user has the product already.
	 */
	public const OWNED = 'owned';

	/**
	 * Seconds that a session is handed out again, to the same user for the same product.
	 */
	private const SHARED_SECONDS = 120;

	private const KEPT = 'recur_checkout_';

	/**
	 * Takes what a session is made from.
	 *
	 * @param Settings          $settings     The plugin's settings.
	 * @param Clients           $clients      Makes a client for the current site.
	 * @param Entitlements      $entitlements What users have.
	 * @param Entitlement_Cache $cache        Has a lock by user.
	 * @param Checkout_Return   $checkout_return  Gets who began a checkout.
	 */
	public function __construct( private Settings $settings, private Clients $clients, private Entitlements $entitlements, private Entitlement_Cache $cache, private Checkout_Return $checkout_return ) {
	}

	/**
	 * Where to send whoever pressed the button, or why nowhere: Outcome::OPENED and a URL, OWNED, or Outcome::FAILED.
	 *
	 * @param \WP_User $user    The signed-in user; one without ID for a visitor.
	 * @param string   $product The product's slug.
	 * @param string   $page    The page that the button is on; already checked.
	 * @return array{string, string}
	 */
	public function open( \WP_User $user, string $product, string $page ): array {
		try {
			if ( 0 === $user->ID ) {
				return array( Outcome::OPENED, $this->create( $user, $product, $page )->url );
			}
			// Asked afresh: the page, or the cache, may be older than a payment on another device.
			$this->entitlements->forget( $user->ID );
			$known = $this->entitlements->of( $user );
			if ( null === $known ) {
				return array( Outcome::FAILED, '' );
			}
			if ( $known->allows( $product ) ) {
				return array( self::OWNED, '' );
			}
			return array( Outcome::OPENED, $this->shared( $user, $product, $page ) );
		} catch ( InvalidRequestException $failure ) {
			if ( 409 === $failure->statusCode || 'conflict' === $failure->errorCode ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- the extension's.
				return array( self::OWNED, '' );
			}
			Log::failure( 'no checkout session', $failure );
		} catch ( \Throwable $failure ) {
			Log::failure( 'no checkout session', $failure );
		}
		return array( Outcome::FAILED, '' );
	}

	/**
	 * A session's URL, the same for presses that come close together, on whichever page: each of two could be paid.
	 *
	 * @param \WP_User $user    The signed-in user.
	 * @param string   $product The product's slug.
	 * @param string   $page    The page that the button is on.
	 */
	private function shared( \WP_User $user, string $product, string $page ): string {
		$name = self::KEPT . $user->ID . '_' . substr( hash( 'sha256', $product ), 0, 16 );
		$this->cache->lock( $user->ID, 10 );
		try {
			if ( ! wp_using_ext_object_cache() ) {
				wp_cache_delete( '_transient_' . $name, 'options' );
				wp_cache_delete( '_transient_timeout_' . $name, 'options' );
			}
			$kept = get_transient( $name );
			if ( is_string( $kept ) && '' !== $kept ) {
				return $kept;
			}
			$session = $this->create( $user, $product, $page );
			$seconds = min( self::SHARED_SECONDS, $session->secondsLeft() ?? self::SHARED_SECONDS );
			if ( $seconds > 0 ) {
				set_transient( $name, $session->url, $seconds );
			}
			$this->checkout_return->begin( $user->ID, $product );
			return $session->url;
		} finally {
			$this->cache->unlock( $user->ID );
		}
	}

	/**
	 * Makes a session. An address is given only where the settings say that it is the user's own: it would name the customer
	 * who has it.
	 *
	 * @param \WP_User $user    The user; one without ID for a visitor.
	 * @param string   $product The product's slug.
	 * @param string   $page    The page that the button is on.
	 * @throws Misuse Where the filter gives something else than options.
	 */
	private function create( \WP_User $user, string $product, string $page ): CheckoutSession {
		$settings = $this->settings->all();
		$page     = remove_query_arg( array( Checkout_Return::PARAMETER, 'recur_portal' ), (string) strtok( $page, '#' ) );
		$options  = array(
			'productSlug' => $product,
			'successUrl'  => add_query_arg( Checkout_Return::PARAMETER, Checkout_Return::DONE, $page ),
			'cancelUrl'   => $page,
		);
		if ( $user->ID > 0 && $settings['use_external_id'] ) {
			$options['externalCustomerId'] = $settings['external_id_prefix'] . $user->ID;
		}
		if ( $user->ID > 0 && $settings['use_email'] ) {
			$options['customerEmail'] = $user->user_email;
		}
		/**
		 * Filters the options of Recur\CheckoutSessions::create(). Never fill them from the request.
		 *
		 * @param array<string, mixed> $options From the user, the page and the settings.
		 * @param \WP_User             $user    The signed-in user; one without ID for a visitor.
		 */
		$filtered = apply_filters( 'recur_checkout_options', $options, $user );
		if ( ! is_array( $filtered ) ) {
			throw new Misuse( 'The filter recur_checkout_options gave ' . get_debug_type( $filtered ) . ' in place of an array of options.' );
		}
		return $this->clients->make()->checkoutSessions->create( $filtered );
	}
}
