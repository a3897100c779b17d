<?php
/**
 * What the plugin hooks into WordPress.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * The one place that knows every part.
 */
final class Plugin {

	/**
	 * Adds every hook.
	 */
	public function register(): void {
		$settings   = new Settings();
		$secret_key = new Secret_Key();
		$clients    = new Clients( $secret_key );
		$last_seen  = new Last_Seen();

		add_action( 'init', array( $this, 'load_translations' ) );
		( new Upgrade() )->register();
		$identifiers  = new Identifiers( $settings );
		$cache        = new Entitlement_Cache();
		$entitlements = new Entitlements( $settings, $secret_key, $clients, $identifiers, $cache );
		$portal       = new Portal( $settings, $clients, $identifiers, $last_seen, $cache );
		$return_url   = new Return_Url( $settings );
		$button       = new Button( $return_url );
		$returned     = new Checkout_Return();
		$gate         = new Gate( $entitlements, $returned );
		$subscribe    = new Subscribe_Button( $gate, $returned, $button, $return_url, $settings );
		$plan         = new Plan( $gate, $button, $settings );
		$this->register_portal( $settings, $portal, $return_url, $button );
		( new Blocks( $settings, $button, $plan, $subscribe, new Members( $gate, $subscribe, $settings ) ) )->register();
		( new Subscribe_Handler( new Checkout( $settings, $clients, $entitlements, $cache, $returned ), $portal, $return_url ) )->register();
		( new Uncached() )->register();
		( new Page_Split() )->register();
		( new Woocommerce_Tab( $plan ) )->register();
		$linker = new Linker( $settings, $clients, $entitlements );
		( new Link_Command( $linker ) )->register();
		( new Link_Page( $linker ) )->register();
		$webhook_secret = new Webhook_Secret();
		$events         = new Event_Table();
		( new Webhook_Route( $webhook_secret, new Event_Handler( $events, new Customer_Link( $settings ), $entitlements ) ) )->register();
		$this->register_admin( $settings, $secret_key, new Webhook_Panel( $webhook_secret, $events ), new Connection( $secret_key, new Api_Probe( $clients, $last_seen ), $last_seen ), new Webhook_Health( $webhook_secret, $events ) );
		( new Privacy( $cache ) )->register();
	}

	/**
	 * Adds the button, and what answers it.
	 *
	 * @param Settings   $settings   The plugin's settings.
	 * @param Portal     $portal     Opens the portal.
	 * @param Return_Url $return_url Where the portal leads back to.
	 * @param Button     $button     The button.
	 */
	private function register_portal( Settings $settings, Portal $portal, Return_Url $return_url, Button $button ): void {
		( new Form_Handler( $portal, $return_url, $settings ) )->register();
		( new Session_Route( $portal, $return_url, $settings ) )->register();
	}

	/**
	 * Adds what administrators see.
	 *
	 * @param Settings       $settings   The plugin's settings.
	 * @param Secret_Key     $secret_key Where the key comes from.
	 * @param Webhook_Panel  $webhooks   What came of webhooks.
	 * @param Connection     $connection The state of the connection.
	 * @param Webhook_Health $health     The state of webhooks.
	 */
	private function register_admin( Settings $settings, Secret_Key $secret_key, Webhook_Panel $webhooks, Connection $connection, Webhook_Health $health ): void {
		$form   = new Settings_Form( $settings );
		$fields = new Settings_Fields( $settings, $form, $secret_key );

		( new Settings_Page( $form, $fields, new Connection_Panel( $connection ), $webhooks ) )->register();
		( new Profile_Field() )->register();
		( new Extension_Notice() )->register();
		( new Site_Health( $connection, $health ) )->register();
	}

	/**
	 * Loads the translations that come with the plugin.
	 */
	public function load_translations(): void {
		load_plugin_textdomain( 'recur', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
}
