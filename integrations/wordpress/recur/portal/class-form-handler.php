<?php
/**
 * The button without JavaScript.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Answers the button's form at admin-post.php, always with 303: to the portal, the pricing page, the sign-in page, or
 * back to the page with a word on what went wrong.
 */
final class Form_Handler {

	public const ACTION   = 'recur_portal';
	public const FRAGMENT = 'recur-portal';

	private const EXPIRED = 'expired';

	/**
	 * Takes what answers a press of the button.
	 *
	 * @param Portal     $portal     Opens the portal.
	 * @param Return_Url $return_url Checks where the portal leads back to.
	 * @param Settings   $settings   The plugin's settings.
	 */
	public function __construct( private Portal $portal, private Return_Url $return_url, private Settings $settings ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'admin_post_' . self::ACTION, array( $this, 'open' ) );
		add_action( 'admin_post_nopriv_' . self::ACTION, array( $this, 'sign_in' ) );
	}

	/**
	 * Answers a signed-in user.
	 */
	public function open(): void {
		$page = $this->page();
		// A nonce goes stale when a page stays open for a day or comes out of a cache: the page drawn anew has a fresh one.
		$nonce = isset( $_POST['_wpnonce'] ) ? sanitize_key( $_POST['_wpnonce'] ) : '';
		if ( ! wp_verify_nonce( $nonce, self::ACTION ) ) {
			$this->back_to( $page, self::EXPIRED );
		}
		$outcome = $this->portal->open( wp_get_current_user(), $page );
		if ( Outcome::OPENED === $outcome->kind ) {
			Redirect::see_other( $outcome->url );
		}
		if ( Outcome::UNKNOWN === $outcome->kind && '' !== $this->settings->pricing_url() ) {
			Redirect::see_other( $this->settings->pricing_url() );
		}
		$this->back_to( $page, $outcome->kind );
	}

	/**
	 * Answers a visitor whose sign-in has ended since the page was drawn.
	 */
	public function sign_in(): void {
		Redirect::see_other( wp_login_url( $this->page() ) );
	}

	/**
	 * What the page that back_to() leads to says; '' on any other page.
	 */
	public static function message_on_page(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- chooses one of three fixed sentences.
		$kind = isset( $_GET['recur_portal'] ) ? sanitize_key( $_GET['recur_portal'] ) : '';
		switch ( $kind ) {
			case self::EXPIRED:
				return __( 'This page was open for too long. Please press the button again.', 'recur' );
			case Outcome::UNKNOWN:
			case Outcome::FAILED:
				return Outcome::message( $kind );
			default:
				return '';
		}
	}

	/**
	 * The page that the button is on, as the form says, where that is allowed.
	 */
	private function page(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- needed to lead back to the page when the nonce is stale; checked by accept().
		return $this->return_url->accept( isset( $_POST['return_url'] ) ? esc_url_raw( wp_unslash( $_POST['return_url'] ) ) : null );
	}

	/**
	 * Back to the button, with a message.
	 *
	 * @param string $page The page that the button is on.
	 * @param string $kind What the message is about.
	 * @return never
	 */
	private function back_to( string $page, string $kind ): void {
		$page = strtok( $page, '#' );
		Redirect::see_other( add_query_arg( 'recur_portal', $kind, $page ) . '#' . self::FRAGMENT );
	}
}
