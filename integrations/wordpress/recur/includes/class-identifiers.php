<?php
/**
 * Who a customer is to Recur.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Derives a customer's identifiers from the signed-in user alone; nothing of the request takes part.
 */
final class Identifiers {

	/**
	 * The API's own priority.
	 */
	private const PRIORITY = array( 'customer', 'externalId', 'email' );

	/**
	 * Reads from the settings which identifiers to use.
	 *
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Settings $settings ) {
	}

	/**
	 * The user's identifiers that the settings allow, in the API's priority: options of Recur\PortalSessions::create().
	 * None where nothing ties the user to a customer.
	 *
	 * @param \WP_User $user The signed-in user.
	 * @return array<string, string>
	 * @throws Misuse Where the filter gives something that cannot be an identifier.
	 */
	public function of( \WP_User $user ): array {
		/**
		 * Filters how a user is identified to Recur: `customer`, `externalId`, `email`, tried in that order.
		 *
		 * Never fill it from the request: whoever is named here has their billing page opened.
		 *
		 * @param array<string, string> $identifiers From the user and the settings.
		 * @param \WP_User              $user        The signed-in user.
		 */
		return $this->checked( apply_filters( 'recur_portal_identifiers', $this->by_settings( $user ), $user ) );
	}

	/**
	 * What the settings allow.
	 *
	 * @param \WP_User $user The signed-in user.
	 * @return array<string, string>
	 */
	private function by_settings( \WP_User $user ): array {
		$settings    = $this->settings->all();
		$identifiers = array();
		if ( $settings['use_customer_id'] ) {
			$identifiers['customer'] = Customer_Id::of( $user->ID );
		}
		if ( $settings['use_external_id'] ) {
			$identifiers['externalId'] = $settings['external_id_prefix'] . $user->ID;
		}
		if ( $settings['use_email'] ) {
			$identifiers['email'] = $user->user_email;
		}
		return array_filter( $identifiers, static fn ( string $text ): bool => '' !== $text );
	}

	/**
	 * What the filter gave, as text and in order. One identifier that could not be used must not leave the call to a weaker one.
	 *
	 * @param mixed $filtered What the filter gave.
	 * @return array<string, string>
	 * @throws Misuse Where it is not identifiers.
	 */
	private function checked( $filtered ): array {
		if ( ! is_array( $filtered ) ) {
			throw $this->misuse( get_debug_type( $filtered ) . ' in place of an array' );
		}
		$identifiers = array();
		foreach ( $filtered as $name => $value ) {
			$name = 'external_id' === $name ? 'externalId' : $name;
			if ( ! in_array( $name, self::PRIORITY, true ) ) {
				throw $this->misuse( 'an identifier that is none of ' . implode( ', ', self::PRIORITY ) );
			}
			if ( isset( $identifiers[ $name ] ) ) {
				throw $this->misuse( "$name in two spellings" );
			}
			$identifiers[ $name ] = $this->text( $name, $value );
		}
		return array_filter( array_replace( array_fill_keys( self::PRIORITY, '' ), $identifiers ), static fn ( string $text ): bool => '' !== $text );
	}

	/**
	 * An identifier as text; '' where it is not given.
	 *
	 * @param string $name  Which one.
	 * @param mixed  $value Its value.
	 * @throws Misuse Where it cannot be text.
	 */
	private function text( string $name, $value ): string {
		if ( $value instanceof \BackedEnum ) {
			$value = $value->value;
		}
		if ( null === $value || is_string( $value ) || is_int( $value ) || $value instanceof \Stringable ) {
			return trim( (string) $value );
		}
		throw $this->misuse( "$name as " . get_debug_type( $value ) . ' in place of text' );
	}

	/**
	 * Names the filter.
	 *
	 * @param string $what What it gave.
	 */
	private function misuse( string $what ): Misuse {
		return new Misuse( "The filter recur_portal_identifiers gave $what." );
	}
}
