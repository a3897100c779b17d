<?php
/**
 * The plugin's settings.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Reads and checks the one option that the plugin keeps. The secret key is never part of it.
 */
final class Settings {

	public const OPTION = 'recur_portal_settings';

	/**
	 * Portal languages; '' follows the customer's own language in WordPress.
	 */
	public const LOCALES = array( '', 'zh-TW', 'en' );

	/**
	 * Settings of a site that has saved none.
	 *
	 * @return array{locale: string, pricing_url: string, use_customer_id: bool, use_external_id: bool, use_email: bool, return_origins: list<string>}
	 */
	public static function defaults(): array {
		return array(
			'locale'          => '',
			'pricing_url'     => '',
			'use_customer_id' => true,
			'use_external_id' => true,
			'use_email'       => false,
			'return_origins'  => array(),
		);
	}

	/**
	 * The saved settings over the defaults.
	 *
	 * @return array{locale: string, pricing_url: string, use_customer_id: bool, use_external_id: bool, use_email: bool, return_origins: list<string>}
	 */
	public function all(): array {
		$saved = get_option( self::OPTION, array() );
		return is_array( $saved ) ? array_merge( self::defaults(), array_intersect_key( $saved, self::defaults() ) ) : self::defaults();
	}

	/**
	 * Where customers without a subscription are sent; '' where the site has no such page.
	 */
	public function pricing_url(): string {
		return $this->all()['pricing_url'];
	}

	/**
	 * The portal's language for a customer: `zh-TW` or `en`.
	 *
	 * @param \WP_User $user The customer.
	 */
	public function portal_locale( \WP_User $user ): string {
		$locale = $this->all()['locale'];
		if ( '' !== $locale ) {
			return $locale;
		}
		return str_starts_with( get_user_locale( $user ), 'zh' ) ? 'zh-TW' : 'en';
	}

	/**
	 * Turns what the settings form sent into settings, telling the administrator what was left out.
	 *
	 * @param mixed $input The form's fields.
	 * @return array{locale: string, pricing_url: string, use_customer_id: bool, use_external_id: bool, use_email: bool, return_origins: list<string>}
	 */
	public function sanitize( $input ): array {
		$input  = is_array( $input ) ? $input : array();
		$locale = $this->text( $input['locale'] ?? '' );
		return array(
			'locale'          => in_array( $locale, self::LOCALES, true ) ? $locale : '',
			'pricing_url'     => esc_url_raw( $this->text( $input['pricing_url'] ?? '' ), array( 'https', 'http' ) ),
			'use_customer_id' => ! empty( $input['use_customer_id'] ),
			'use_external_id' => ! empty( $input['use_external_id'] ),
			'use_email'       => ! empty( $input['use_email'] ),
			'return_origins'  => $this->sanitize_origins( $input['return_origins'] ?? array() ),
		);
	}

	/**
	 * The origins among the lines of a text; anything else is named in a settings error.
	 *
	 * @param mixed $lines Lines of text, or a list of them.
	 * @return list<string>
	 */
	private function sanitize_origins( $lines ): array {
		$origins = array();
		$lines   = is_array( $lines ) ? $lines : preg_split( '/\R/', $this->text( $lines ) );
		foreach ( array_filter( array_map( 'trim', array_map( array( $this, 'text' ), $lines ) ), 'strlen' ) as $line ) {
			$origin = Return_Url::origin( $line );
			if ( null === $origin || rtrim( strtolower( $line ), '/' ) !== $origin ) {
				add_settings_error(
					self::OPTION,
					'recur_portal_origin',
					/* translators: %s: what the administrator wrote. */
					sprintf( __( '“%s” is not an origin and was left out. Write it like https://shop.example.com, without a path.', 'recur-portal' ), $line )
				);
				continue;
			}
			$origins[] = $origin;
		}
		return array_values( array_unique( $origins ) );
	}

	/**
	 * A field of the form as text; anything but text counts as empty.
	 *
	 * @param mixed $value A field.
	 */
	private function text( $value ): string {
		return is_string( $value ) ? $value : '';
	}
}
