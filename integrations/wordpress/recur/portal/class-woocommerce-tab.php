<?php
/**
 * The tab in WooCommerce's account section.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Adds plan and button as a tab, through WooCommerce's own hooks; without WooCommerce nothing calls them.
 */
final class Woocommerce_Tab {

	private const ENDPOINT = 'recur-portal';

	/**
	 * Set to the plugin's version once WordPress has the endpoint's rewrite rule.
	 */
	public const RULES_OPTION = 'recur_woocommerce_rules';

	/**
	 * Takes the plan, which has the button with it.
	 *
	 * @param Plan $plan The plan.
	 */
	public function __construct( private Plan $plan ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_filter( 'woocommerce_get_query_vars', array( $this, 'add_endpoint' ) );
		add_filter( 'woocommerce_account_menu_items', array( $this, 'add_menu_item' ) );
		add_filter( 'woocommerce_endpoint_' . self::ENDPOINT . '_title', array( $this, 'title' ) );
		add_action( 'woocommerce_account_' . self::ENDPOINT . '_endpoint', array( $this, 'show' ) );
		add_action( 'wp_loaded', array( $this, 'flush_rules_once' ) );
	}

	/**
	 * Makes the tab's address known.
	 *
	 * @param array<string, string> $query_vars WooCommerce's endpoints.
	 * @return array<string, string>
	 */
	public function add_endpoint( array $query_vars ): array {
		return $query_vars + array( self::ENDPOINT => self::ENDPOINT );
	}

	/**
	 * Adds the tab to the menu, before the link that signs out.
	 *
	 * @param array<string, string> $items The menu.
	 * @return array<string, string>
	 */
	public function add_menu_item( array $items ): array {
		if ( ! Extension::is_loaded() ) {
			return $items;
		}
		$position = array_search( 'customer-logout', array_keys( $items ), true );
		$position = false === $position ? count( $items ) : $position;
		return array_slice( $items, 0, $position ) + array( self::ENDPOINT => $this->title() ) + array_slice( $items, $position );
	}

	/**
	 * The tab's title.
	 */
	public function title(): string {
		return __( 'Subscription', 'recur' );
	}

	/**
	 * What the tab shows.
	 */
	public function show(): void {
		echo '<p>' . esc_html__( 'Manage your subscription, update your payment method and see your billing history.', 'recur' ) . '</p>';
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
		echo $this->plan->html();
	}

	/**
	 * WooCommerce may be switched on before or after this plugin: the rule is written the first time that both are there.
	 */
	public function flush_rules_once(): void {
		if ( class_exists( '\WooCommerce', false ) && get_option( self::RULES_OPTION ) !== VERSION ) {
			flush_rewrite_rules( false );
			update_option( self::RULES_OPTION, VERSION );
		}
	}
}
