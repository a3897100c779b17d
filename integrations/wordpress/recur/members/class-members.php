<?php
/**
 * Content for members only.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws the block recur/members and the shortcode [recur_members]: what is inside, or a text and a button in its place.
 */
final class Members {

	/**
	 * Takes what decides and what is drawn.
	 *
	 * @param Gate             $gate      Who sees what.
	 * @param Subscribe_Button $subscribe The button for everybody else.
	 * @param Settings         $settings  The plugin's settings.
	 */
	public function __construct( private Gate $gate, private Subscribe_Button $subscribe, private Settings $settings ) {
	}

	/**
	 * The block.
	 *
	 * @param array<string, mixed> $attributes The block's attributes.
	 * @param string               $content    What is inside, rendered.
	 */
	public function block( array $attributes, string $content ): string {
		return $this->html( $attributes, static fn (): string => $content, get_block_wrapper_attributes( array( 'class' => 'recur-members' ) ) );
	}

	/**
	 * The shortcode [recur_members product="…" text="…" label="…"]…[/recur_members].
	 *
	 * @param array<string, string>|string $attributes The shortcode's attributes.
	 * @param ?string                      $content    What is inside.
	 */
	public function shortcode( $attributes, $content = null ): string {
		$attributes = shortcode_atts(
			array(
				'product'  => '',
				'text'     => '',
				'label'    => '',
				'visitors' => '',
			),
			is_array( $attributes ) ? $attributes : array(),
			'recur_members'
		);
		return $this->html( $attributes, static fn (): string => do_shortcode( (string) $content ), 'class="recur-members"' );
	}

	/**
	 * What the present user sees.
	 *
	 * @param array<string, mixed> $attributes `product`, and `text` and `label` of what others see.
	 * @param callable             $content    Gives what is inside.
	 * @param string               $wrapper    Attributes of the outer element, escaped.
	 */
	private function html( array $attributes, callable $content, string $wrapper ): string {
		if ( Gate::is_apart() ) {
			return sprintf(
				'<div %s><p class="recur-members__text">%s</p><p><a href="%s">%s</a></p></div>',
				$wrapper,
				esc_html( $this->text( $attributes ) ),
				esc_url( (string) get_permalink() ),
				esc_html__( 'Open the page', 'recur' )
			);
		}
		Uncached::mark();
		$product = $this->settings->product( (string) ( $attributes['product'] ?? '' ) );
		$allowed = $this->gate->may_edit() ? true : $this->gate->allows( $product );
		if ( true === $allowed ) {
			return sprintf( '<div %s>%s</div>', $wrapper, $content() );
		}
		if ( null === $allowed ) {
			return sprintf( '<div %s><p class="recur-members__text" role="status">%s</p></div>', $wrapper, esc_html__( 'We cannot look up your subscription at the moment. Please try again in a few minutes.', 'recur' ) );
		}
		return sprintf(
			'<div %s><p class="recur-members__text">%s</p>%s</div>',
			$wrapper,
			esc_html( $this->text( $attributes ) ),
			$this->subscribe->html( array( 'product' => $product ) + $attributes )
		);
	}

	/**
	 * What stands in place of the content.
	 *
	 * @param array<string, mixed> $attributes The attributes.
	 */
	private function text( array $attributes ): string {
		$text = wp_strip_all_tags( (string) ( $attributes['text'] ?? '' ) );
		return '' === $text ? self::default_text() : $text;
	}

	/**
	 * What it says unless the page's author says otherwise.
	 */
	public static function default_text(): string {
		return __( 'This part is for members.', 'recur' );
	}
}
