<?php
/**
 * The button.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws the customer portal button: a plain form, which portal-button.js improves where there is JavaScript.
 */
final class Button {

	private const HANDLE = 'recur-portal-button';

	/**
	 * How many forms this page has so far.
	 *
	 * @var int
	 */
	private static int $forms = 0;

	/**
	 * Takes what knows the page that the button is on.
	 *
	 * @param Return_Url $return_url Where the portal leads back to.
	 */
	public function __construct( private Return_Url $return_url ) {
	}

	/**
	 * What the button says unless the page's author says otherwise.
	 */
	public static function default_label(): string {
		return __( 'Manage subscription', 'recur' );
	}

	/**
	 * Makes script and style known; a page gets them only where a button is drawn.
	 */
	public function register_assets(): void {
		$base = plugin_dir_url( PLUGIN_FILE ) . 'assets/';
		wp_register_script( self::HANDLE, $base . 'portal-button.js', array(), VERSION, true );
		wp_register_style( self::HANDLE, $base . 'portal-button.css', array(), VERSION );
	}

	/**
	 * The shortcode [recur_portal], with the attribute `label`.
	 *
	 * @param array<string, string>|string $attributes The shortcode's attributes.
	 */
	public function shortcode( $attributes ): string {
		$attributes = shortcode_atts( array( 'label' => '' ), is_array( $attributes ) ? $attributes : array(), 'recur_portal' );
		return $this->html( $attributes['label'] );
	}

	/**
	 * The button's HTML: a form for a signed-in user, a sign-in link for a visitor, nothing where PHP lacks the extension.
	 *
	 * @param string $label      What the button says; '' for the usual.
	 * @param string $attributes Attributes of the outer element, escaped.
	 */
	public function html( string $label = '', string $attributes = 'class="recur-portal"' ): string {
		if ( ! Extension::is_loaded() ) {
			return '';
		}
		wp_enqueue_style( self::HANDLE );
		$page = $this->return_url->current();
		if ( ! is_user_logged_in() ) {
			return sprintf(
				'<div %s><a class="recur-portal__sign-in" href="%s">%s</a></div>',
				$attributes,
				esc_url( wp_login_url( $page ) ),
				esc_html__( 'Sign in to manage your subscription', 'recur' )
			);
		}
		wp_enqueue_script( self::HANDLE );
		return $this->form( '' === $label ? self::default_label() : $label, $attributes, $page );
	}

	/**
	 * The form of a signed-in user.
	 *
	 * @param string $label      What the button says.
	 * @param string $attributes Attributes of the outer element, escaped.
	 * @param string $page       The page that the button is on.
	 */
	private function form( string $label, string $attributes, string $page ): string {
		$data  = array(
			'endpoint'  => rest_url( Session_Route::PATH ),
			'nonce'     => wp_create_nonce( 'wp_rest' ),
			'nonce-url' => admin_url( 'admin-ajax.php?action=rest-nonce' ),
			'sign-in'   => wp_login_url( $page ),
			'loading'   => __( 'Loading…', 'recur' ),
			'error'     => Outcome::message( Outcome::FAILED ),
		);
		$first = 1 === ++self::$forms;
		$html  = '';
		foreach ( $data as $name => $value ) {
			$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
		return sprintf(
			'<div %s id="%s" tabindex="-1"><form class="recur-portal__form" method="post" action="%s"%s>'
			. '<input type="hidden" name="action" value="%s"><input type="hidden" name="_wpnonce" value="%s">'
			. '<input type="hidden" name="return_url" value="%s">'
			. '<button type="submit" class="recur-portal__button wp-element-button button">%s</button>'
			. '<p class="recur-portal__message" role="alert" aria-live="assertive">%s</p></form></div>',
			$attributes,
			esc_attr( Form_Handler::FRAGMENT . ( $first ? '' : '-' . self::$forms ) ),
			esc_url( admin_url( 'admin-post.php' ) ),
			$html,
			esc_attr( Form_Handler::ACTION ),
			esc_attr( wp_create_nonce( Form_Handler::ACTION ) ),
			esc_attr( $page ),
			esc_html( $label ),
			esc_html( $first ? Form_Handler::message_on_page() : '' )
		);
	}
}
