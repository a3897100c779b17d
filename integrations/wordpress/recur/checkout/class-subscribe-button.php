<?php
/**
 * The button that leads to a checkout.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws the block recur/subscribe and the shortcode [recur_subscribe]: a plain form, which works without JavaScript.
 */
final class Subscribe_Button {

	private const HANDLE = 'recur-subscribe';

	/**
	 * How many buttons this page has so far.
	 *
	 * @var int
	 */
	private int $buttons = 0;

	/**
	 * Takes what is drawn.
	 *
	 * @param Gate            $gate       What the user has.
	 * @param Checkout_Return $checkout_return  Whether they come back from a checkout.
	 * @param Button          $portal     The portal button, for who has the product.
	 * @param Return_Url      $return_url Where the checkout leads back to.
	 * @param Settings        $settings   The plugin's settings.
	 */
	public function __construct( private Gate $gate, private Checkout_Return $checkout_return, private Button $portal, private Return_Url $return_url, private Settings $settings ) {
	}

	/**
	 * What the button says unless the page's author says otherwise.
	 */
	public static function default_label(): string {
		return __( 'Subscribe', 'recur' );
	}

	/**
	 * Makes script and style known; a page gets them only where a button is drawn.
	 */
	public function register_assets(): void {
		$base = plugin_dir_url( PLUGIN_FILE ) . 'assets/';
		wp_register_script( self::HANDLE, $base . 'subscribe.js', array(), VERSION, true );
		wp_register_style( self::HANDLE, $base . 'subscribe.css', array(), VERSION );
	}

	/**
	 * The block.
	 *
	 * @param array<string, mixed> $attributes The block's attributes.
	 */
	public function block( array $attributes ): string {
		return $this->html( $attributes, get_block_wrapper_attributes( array( 'class' => 'recur-subscribe' ) ) );
	}

	/**
	 * The shortcode [recur_subscribe product="…" label="…" visitors="yes"].
	 *
	 * @param array<string, string>|string $attributes The shortcode's attributes.
	 */
	public function shortcode( $attributes ): string {
		$attributes = shortcode_atts(
			array(
				'product'  => '',
				'label'    => '',
				'visitors' => '',
			),
			is_array( $attributes ) ? $attributes : array(),
			'recur_subscribe'
		);
		return $this->html( $attributes );
	}

	/**
	 * The HTML: a form, a sign-in link for visitors who need an account, or what the user has already.
	 *
	 * @param array<string, mixed> $attributes `product`; `label`; `visitors`: whether one may subscribe without an account.
	 * @param string               $wrapper    Attributes of the outer element, escaped.
	 */
	public function html( array $attributes, string $wrapper = 'class="recur-subscribe"' ): string {
		$product = $this->settings->product( (string) ( $attributes['product'] ?? '' ) );
		if ( Gate::is_apart() || ! Extension::is_loaded() || '' === $product ) {
			return '';
		}
		Uncached::mark();
		wp_enqueue_style( self::HANDLE );
		$page = $this->return_url->current();
		if ( $this->checkout_return->is_visitor() ) {
			$inside = $this->status( __( 'Thank you. Your payment is being confirmed.', 'recur' ) );
		} elseif ( ! is_user_logged_in() && ! filter_var( $attributes['visitors'] ?? false, FILTER_VALIDATE_BOOLEAN ) ) {
			$inside = sprintf( '<a class="recur-subscribe__sign-in" href="%s">%s</a>', esc_url( wp_login_url( $page ) ), esc_html__( 'Sign in to subscribe', 'recur' ) );
		} else {
			$inside = $this->for_product( $product, trim( wp_strip_all_tags( (string) ( $attributes['label'] ?? '' ) ) ), $page );
		}
		return sprintf( '<div %s>%s</div>', $wrapper, $inside );
	}

	/**
	 * What somebody sees who may subscribe.
	 *
	 * @param string $product The product's slug.
	 * @param string $label   What the button says; '' for the usual.
	 * @param string $page    The page that it is on.
	 */
	private function for_product( string $product, string $label, string $page ): string {
		if ( true === $this->gate->allows( $product ) ) {
			/* translators: %s: name of a plan. */
			return $this->status( sprintf( __( 'You have %s.', 'recur' ), $this->settings->product_name( $product ) ) ) . $this->portal->html();
		}
		if ( '' !== $this->checkout_return->awaited() ) {
			wp_enqueue_script( self::HANDLE );
			return sprintf(
				'<div class="recur-subscribe__awaited" data-seconds="%d">%s<p><a href="%s">%s</a></p></div>',
				Checkout_Return::ASK_AGAIN_SECONDS,
				$this->status( __( 'Your payment is being confirmed. This takes a moment.', 'recur' ) ),
				esc_url( add_query_arg( Checkout_Return::PARAMETER, Checkout_Return::DONE, $page ) ),
				esc_html__( 'Look again', 'recur' )
			);
		}
		wp_enqueue_script( self::HANDLE );
		return $this->form( $product, '' === $label ? self::default_label() : $label, $page );
	}

	/**
	 * The form. What it says of the product is signed, so that nobody buys what the site does not offer.
	 *
	 * @param string $product The product's slug.
	 * @param string $label   What the button says.
	 * @param string $page    The page that it is on.
	 */
	private function form( string $product, string $label, string $page ): string {
		$fields = array(
			'action'     => Subscribe_Handler::ACTION,
			'product'    => $product,
			'offer'      => Subscribe_Handler::offer( $product ),
			'return_url' => $page,
		);
		if ( is_user_logged_in() ) {
			$fields['_wpnonce'] = wp_create_nonce( Subscribe_Handler::ACTION );
		}
		$hidden = '';
		foreach ( $fields as $name => $value ) {
			$hidden .= sprintf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
		}
		$first = 1 === ++$this->buttons;
		return sprintf(
			'<form class="recur-subscribe__form" method="post" action="%s"%s>%s<button type="submit" class="recur-subscribe__button wp-element-button button">%s</button>'
			. '<p class="recur-subscribe__message" role="alert">%s</p></form>',
			esc_url( admin_url( 'admin-post.php' ) ),
			$first ? sprintf( ' id="%s" tabindex="-1"', esc_attr( Subscribe_Handler::FRAGMENT ) ) : '',
			$hidden,
			esc_html( $label ),
			esc_html( $first ? Subscribe_Handler::message_on_page() : '' )
		);
	}

	/**
	 * A sentence that says how things are.
	 *
	 * @param string $text The text.
	 */
	private function status( string $text ): string {
		return sprintf( '<p class="recur-subscribe__status" role="status">%s</p>', esc_html( $text ) );
	}
}
