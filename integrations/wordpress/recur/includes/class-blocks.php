<?php
/**
 * The blocks.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Registers blocks and shortcodes, and tells the editor what they say.
 */
final class Blocks {

	private const EDITOR = 'recur-blocks-editor';

	/**
	 * Takes what is drawn.
	 *
	 * @param Settings         $settings  The plugin's settings.
	 * @param Button           $button    The portal button.
	 * @param Plan             $plan      The plan.
	 * @param Subscribe_Button $subscribe The button that leads to a checkout.
	 * @param Members          $members   What is for members only.
	 */
	public function __construct( private Settings $settings, private Button $button, private Plan $plan, private Subscribe_Button $subscribe, private Members $members ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'init', array( $this->button, 'register_assets' ) );
		add_action( 'init', array( $this->subscribe, 'register_assets' ) );
		add_action( 'init', array( $this, 'register_blocks' ) );
		add_shortcode( 'recur_portal', array( $this->button, 'shortcode' ) );
		add_shortcode( 'recur_plan', array( $this->plan, 'shortcode' ) );
		add_shortcode( 'recur_subscribe', array( $this->subscribe, 'shortcode' ) );
		add_shortcode( 'recur_members', array( $this->members, 'shortcode' ) );
	}

	/**
	 * Registers the blocks; the portal button's render.php draws it.
	 */
	public function register_blocks(): void {
		$folder = dirname( PLUGIN_FILE );
		wp_register_script( self::EDITOR, plugin_dir_url( PLUGIN_FILE ) . 'assets/editor.js', array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), VERSION, true );
		wp_register_style( self::EDITOR, plugin_dir_url( PLUGIN_FILE ) . 'assets/editor.css', array(), VERSION );
		register_block_type( $folder . '/blocks/portal-button' );
		register_block_type( $folder . '/blocks/plan', array( 'render_callback' => array( $this->plan, 'block' ) ) );
		register_block_type( $folder . '/blocks/subscribe', array( 'render_callback' => array( $this->subscribe, 'block' ) ) );
		register_block_type( $folder . '/blocks/members', array( 'render_callback' => array( $this->members, 'block' ) ) );
		$this->say(
			'recur-portal-button-editor-script',
			'recurPortalBlock',
			array(
				'label'     => Button::default_label(),
				'labelHelp' => __( 'Text on the button', 'recur' ),
			)
		);
		$this->say( self::EDITOR, 'recurBlocks', $this->texts() );
	}

	/**
	 * What the blocks say in the editor.
	 *
	 * @return array<string, mixed>
	 */
	private function texts(): array {
		$products = array(
			array(
				'value' => '',
				'label' => __( 'The first of the settings', 'recur' ),
			),
		);
		foreach ( $this->settings->all()['products'] as $slug => $name ) {
			$products[] = array(
				'value' => (string) $slug,
				'label' => $name,
			);
		}
		return array(
			'products'     => $products,
			'settings'     => __( 'Settings', 'recur' ),
			'product'      => __( 'Product', 'recur' ),
			'slug'         => __( 'Slug of the product', 'recur' ),
			'visitors'     => __( 'Visitors may subscribe without an account', 'recur' ),
			'visitorsHelp' => __( 'What they buy belongs to no user of this site until you link it.', 'recur' ),
			'subscribe'    => Subscribe_Button::default_label(),
			'labelHelp'    => __( 'Text on the button', 'recur' ),
			'portal'       => Button::default_label(),
			'text'         => Members::default_text(),
			'textHelp'     => __( 'Text for those who are not members', 'recur' ),
			'inside'       => __( 'Only for members', 'recur' ),
			'outside'      => __( 'Everybody else sees', 'recur' ),
			'example'      => __( 'This is what members read.', 'recur' ),
			'planName'     => __( 'Pro plan', 'recur' ),
			'planState'    => __( 'Active', 'recur' ),
		);
	}

	/**
	 * Gives a script what it says, in the site's language.
	 *
	 * @param string               $handle The script.
	 * @param string               $name   The global that it reads.
	 * @param array<string, mixed> $texts  The texts.
	 */
	private function say( string $handle, string $name, array $texts ): void {
		wp_add_inline_script( $handle, "window.$name = " . wp_json_encode( $texts ) . ';', 'before' );
	}
}
