<?php
/**
 * The settings page.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Settings → Recur, through WordPress's Settings API.
 */
final class Settings_Page {

	public const SLUG = 'recur';

	/**
	 * Takes what the page is made of.
	 *
	 * @param Settings_Form    $form   What the form sends.
	 * @param Settings_Fields  $fields Draws each field.
	 * @param Connection_Panel $panel  Draws the state of the connection.
	 * @param Webhook_Panel    $webhooks Draws what came of webhooks.
	 */
	public function __construct( private Settings_Form $form, private Settings_Fields $fields, private Connection_Panel $panel, private Webhook_Panel $webhooks ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add_page' ) );
		add_action( 'admin_init', array( $this, 'add_fields' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( $this, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public function add_page(): void {
		add_options_page( __( 'Recur for WordPress', 'recur' ), 'Recur', 'manage_options', self::SLUG, array( $this, 'show' ) );
	}

	/**
	 * Registers the option and its fields.
	 */
	public function add_fields(): void {
		register_setting(
			self::SLUG,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( $this->form, 'sanitize' ),
				'default'           => Settings::defaults(),
			)
		);
		add_settings_section( 'connection', __( 'Connection', 'recur' ), array( $this->panel, 'show' ), self::SLUG );
		add_settings_section( 'customers', __( 'Customers', 'recur' ), '__return_null', self::SLUG );
		add_settings_section( 'members', __( 'Members-only content', 'recur' ), '__return_null', self::SLUG );
		add_settings_section( 'pages', __( 'Pages', 'recur' ), '__return_null', self::SLUG );

		$this->add_field( 'connection', 'key', __( 'Secret key', 'recur' ), false );
		$this->add_field( 'customers', 'identifiers', __( 'Find customers by', 'recur' ), false );
		$this->add_field( 'customers', 'external_id_prefix', __( 'Prefix of the external ID', 'recur' ) );
		$this->add_field( 'customers', 'locale', __( 'Portal language', 'recur' ) );
		$this->add_field( 'members', 'products', __( 'Products', 'recur' ) );
		$this->add_field( 'members', 'fresh_seconds', __( 'An answer is fresh for', 'recur' ) );
		$this->add_field( 'members', 'hold_seconds', __( 'In an outage it holds for', 'recur' ) );
		$this->add_field( 'pages', 'pricing_page', __( 'Pricing page', 'recur' ) );
		$this->add_field( 'pages', 'pricing_url', __( 'Or another address', 'recur' ) );
		$this->add_field( 'pages', 'return_origins', __( 'Further origins', 'recur' ) );
	}

	/**
	 * Registers one field.
	 *
	 * @param string $section   The section that it is in.
	 * @param string $name      The method of Settings_Fields that draws it.
	 * @param string $title     Its title.
	 * @param bool   $has_label Whether the title is the label of one input.
	 */
	private function add_field( string $section, string $name, string $title, bool $has_label = true ): void {
		add_settings_field(
			$name,
			$title,
			fn () => $this->fields->$name(),
			self::SLUG,
			$section,
			$has_label ? array( 'label_for' => 'recur-' . $name ) : array()
		);
	}

	/**
	 * Adds a link to the page beside the plugin's name in the list of plugins.
	 *
	 * @param array<string, string> $links The links.
	 * @return array<string, string>
	 */
	public function add_link( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::SLUG ) ), esc_html__( 'Settings', 'recur' ) );
		return array( 'settings' => $link ) + $links;
	}

	/**
	 * Draws the page.
	 */
	public function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		echo '<p>' . wp_kses(
			sprintf(
				/* translators: 1: the shortcode, 2: address of Site Health. */
				__( 'Put the block “Recur Customer Portal” or the shortcode %1$s on your account page. <a href="%2$s">Site Health</a> tells whether the connection to Recur works.', 'recur' ),
				'<code>[recur_portal]</code>',
				esc_url( admin_url( 'site-health.php' ) )
			),
			array(
				'a'    => array( 'href' => array() ),
				'code' => array(),
			)
		) . '</p>';
		echo '<form method="post" action="options.php">';
		settings_fields( self::SLUG );
		do_settings_sections( self::SLUG );
		submit_button();
		echo '</form><h2>' . esc_html__( 'Webhooks', 'recur' ) . '</h2>';
		$this->webhooks->show();
		echo '</div>';
	}
}
