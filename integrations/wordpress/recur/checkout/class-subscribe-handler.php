<?php
/**
 * What answers the button that leads to a checkout.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Answers the form at admin-post.php, always with 303: to the checkout, to the portal of who has the product, to the sign-in
 * page, or back to the page with a word on what went wrong.
 */
final class Subscribe_Handler {

	public const ACTION   = 'recur_subscribe';
	public const FRAGMENT = 'recur-subscribe';

	private const EXPIRED = 'expired';

	/**
	 * Takes what answers.
	 *
	 * @param Checkout   $checkout   Opens a checkout.
	 * @param Portal     $portal     Opens the portal.
	 * @param Return_Url $return_url Checks where they lead back to.
	 */
	public function __construct( private Checkout $checkout, private Portal $portal, private Return_Url $return_url ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'admin_post_' . self::ACTION, array( $this, 'open' ) );
		add_action( 'admin_post_nopriv_' . self::ACTION, array( $this, 'open' ) );
	}

	/**
	 * What proves that a page of this site offers a product.
	 *
	 * @param string $product The product's slug.
	 */
	public static function offer( string $product ): string {
		return wp_hash( 'recur offer ' . get_current_blog_id() . ' ' . $product );
	}

	/**
	 * Answers a press of the button.
	 */
	public function open(): void {
		$page    = $this->return_url->accept( $this->field( 'return_url' ) );
		$product = $this->field( 'product' );
		if ( ! hash_equals( self::offer( $product ), $this->field( 'offer' ) ) ) {
			Redirect::see_other( $this->back( $page, self::EXPIRED ) );
		}
		// A visitor has no nonce: a page of theirs may come from a cache, and nothing is done in their name.
		if ( is_user_logged_in() && ! wp_verify_nonce( $this->field( '_wpnonce' ), self::ACTION ) ) {
			Redirect::see_other( $this->back( $page, self::EXPIRED ) );
		}
		$user               = wp_get_current_user();
		list( $kind, $url ) = $this->checkout->open( $user, $product, $page );
		if ( Checkout::OWNED === $kind && $user->ID > 0 ) {
			$outcome = $this->portal->open( $user, $page );
			$url     = Outcome::OPENED === $outcome->kind ? $outcome->url : $this->back( $page, $kind );
			Redirect::see_other( $url );
		}
		Redirect::see_other( Outcome::OPENED === $kind ? $url : $this->back( $page, $kind ) );
	}

	/**
	 * What the page says that back() leads to; '' on any other page.
	 */
	public static function message_on_page(): string {
		switch ( Checkout_Return::outcome() ) {
			case self::EXPIRED:
				return __( 'This page was open for too long. Please press the button again.', 'recur' );
			case Checkout::OWNED:
				return __( 'You have this already.', 'recur' );
			case Outcome::FAILED:
				return __( 'We could not open the checkout. Please try again later; nothing was charged.', 'recur' );
			default:
				return '';
		}
	}

	/**
	 * The page, with a word on what went wrong.
	 *
	 * @param string $page The page that the button is on.
	 * @param string $kind What the message is about.
	 */
	private function back( string $page, string $kind ): string {
		return add_query_arg( Checkout_Return::PARAMETER, $kind, (string) strtok( $page, '#' ) ) . '#' . self::FRAGMENT;
	}

	/**
	 * A field of the form as text.
	 *
	 * @param string $name Its name.
	 */
	private function field( string $name ): string {
		// The nonce is verified in open(), where there is somebody to protect.
		// phpcs:ignore WordPress.Security -- as above; sanitized just below.
		$value = isset( $_POST[ $name ] ) ? wp_unslash( $_POST[ $name ] ) : '';
		return is_string( $value ) ? sanitize_text_field( $value ) : '';
	}
}
