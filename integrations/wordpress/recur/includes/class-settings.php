<?php
/**
 * The plugin's settings.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Reads the one option that the plugin keeps its settings in. The secret key is never part of it.
 */
final class Settings {

	public const OPTION = 'recur_settings';

	/**
	 * Portal languages; '' follows the customer's own language in WordPress.
	 */
	public const LOCALES = array( '', 'zh-TW', 'en' );

	/**
	 * Settings of a site that has saved none.
	 *
	 * @return array{locale: string, pricing_page: int, pricing_url: string, use_customer_id: bool, use_external_id: bool, external_id_prefix: string, use_email: bool, return_origins: list<string>, fresh_seconds: int, hold_seconds: int, products: array<string, string>}
	 */
	public static function defaults(): array {
		return array(
			'locale'             => '',
			'pricing_page'       => 0,
			'pricing_url'        => '',
			'use_customer_id'    => true,
			'use_external_id'    => true,
			'external_id_prefix' => '',
			'use_email'          => false,
			'return_origins'     => array(),
			'fresh_seconds'      => MINUTE_IN_SECONDS,
			'hold_seconds'       => HOUR_IN_SECONDS,
			'products'           => array(),
		);
	}

	/**
	 * The current site's settings over the defaults, read anew each time.
	 *
	 * @return array{locale: string, pricing_page: int, pricing_url: string, use_customer_id: bool, use_external_id: bool, external_id_prefix: string, use_email: bool, return_origins: list<string>, fresh_seconds: int, hold_seconds: int, products: array<string, string>}
	 */
	public function all(): array {
		$saved = get_option( self::OPTION, false );
		if ( false === $saved ) {
			// After switch_to_blog() this may be a site that nobody has visited since the plugin was updated.
			Upgrade::run();
			$saved = get_option( self::OPTION, false );
		}
		return is_array( $saved ) ? array_merge( self::defaults(), array_intersect_key( $saved, self::defaults() ) ) : self::defaults();
	}

	/**
	 * Where customers without a subscription are sent: the page chosen, else the address given, of which a path is one of
	 * this site; '' where the site has no such page.
	 */
	public function pricing_url(): string {
		$settings = $this->all();
		$page     = (int) $settings['pricing_page'];
		if ( $page > 0 && 'publish' === get_post_status( $page ) ) {
			return (string) get_permalink( $page );
		}
		$address = (string) $settings['pricing_url'];
		return str_starts_with( $address, '/' ) ? home_url( $address ) : $address;
	}

	/**
	 * A product's slug or ID as it is written; the first of the settings' products where none is.
	 *
	 * @param string $written What a block or a shortcode names; '' for none.
	 */
	public function product( string $written ): string {
		$written = trim( $written );
		return '' === $written ? (string) array_key_first( $this->all()['products'] ) : $written;
	}

	/**
	 * A product's name, for people to read.
	 *
	 * @param string $product Its slug or ID.
	 */
	public function product_name( string $product ): string {
		return $this->all()['products'][ $product ] ?? $product;
	}

	/**
	 * The portal's language for a customer: `zh-TW` or `en`; null for one that the portal has not.
	 *
	 * @param \WP_User $user The customer.
	 */
	public function portal_locale( \WP_User $user ): ?string {
		$locale = (string) $this->all()['locale'];
		return self::portal_locale_of( '' !== $locale ? $locale : get_user_locale( $user ) );
	}

	/**
	 * The portal's name of a locale; null for one that the portal has not.
	 *
	 * @param string $locale Such as zh_TW, zh_Hant_TW or en_GB.
	 */
	public static function portal_locale_of( string $locale ): ?string {
		$locale = strtolower( strtr( $locale, '-', '_' ) );
		if ( preg_match( '/^zh(_hant|_tw|_hant_tw)(?:[.@]|$)/D', $locale ) ) {
			return 'zh-TW';
		}
		return preg_match( '/^en(?:_|$)/D', $locale ) ? 'en' : null;
	}
}
