<?php
/**
 * What the plugin hooks into WordPress.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * The one place that knows every part.
 */
final class Plugin {

	/**
	 * Adds every hook.
	 */
	public function register(): void {
		$settings    = new Settings();
		$secret_key  = new Secret_Key();
		$return_url  = new Return_Url( $settings );
		$button      = new Button( $return_url );
		$portal      = new Portal( $settings, $secret_key, new Identifiers( $settings ) );
		$settings_ui = new Settings_Page( $settings, new Settings_Fields( $settings, $secret_key ) );

		add_action( 'init', array( $this, 'load_translations' ) );
		add_action( 'init', array( $button, 'register_assets' ) );
		add_action( 'init', array( $this, 'register_block' ) );
		add_shortcode( 'recur_portal', array( $button, 'shortcode' ) );

		( new Form_Handler( $portal, $return_url, $settings ) )->register();
		( new Session_Route( $portal, $return_url, $settings ) )->register();
		( new Woocommerce_Tab( $button ) )->register();
		$settings_ui->register();
		( new Profile_Field() )->register();
		( new Extension_Notice() )->register();
		( new Site_Health( $secret_key, new Api_Probe( $secret_key ) ) )->register();
	}

	/**
	 * Loads the translations that come with the plugin.
	 */
	public function load_translations(): void {
		load_plugin_textdomain( 'recur-portal', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}

	/**
	 * Registers the block; its render.php draws it.
	 */
	public function register_block(): void {
		register_block_type( dirname( PLUGIN_FILE ) . '/blocks/portal-button' );
		wp_add_inline_script(
			'recur-portal-button-editor-script',
			'window.recurPortalBlock = ' . wp_json_encode(
				array(
					'label'     => Button::default_label(),
					'labelHelp' => __( 'Text on the button', 'recur-portal' ),
				)
			) . ';',
			'before'
		);
	}

	/**
	 * Whether PHP has the recur extension.
	 */
	public static function has_extension(): bool {
		return class_exists( '\Recur\Client', false );
	}
}
