<?php
/**
 * What the settings form sends.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Turns the form's fields into settings. What cannot be used is not saved; the form shows it again, with the reason beside it.
 */
final class Settings_Form {

	private const MAX_PREFIX = 64;

	/**
	 * Fields that were refused, as they were written, until the form is drawn again.
	 */
	private const DRAFT = 'recur_settings_draft_';

	/**
	 * The draft, once it was read; it is shown once.
	 *
	 * @var ?array<string, string>
	 */
	private ?array $draft = null;

	/**
	 * Takes what holds the settings in force.
	 *
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Settings $settings ) {
	}

	/**
	 * Settings from the form's fields.
	 *
	 * @param mixed $input The fields.
	 * @return array<string, mixed> As Settings::all().
	 */
	public function sanitize( $input ): array {
		$input   = is_array( $input ) ? $input : array();
		$locale  = $this->text( $input['locale'] ?? '' );
		$refused = array();
		$checked = array(
			'locale'             => in_array( $locale, Settings::LOCALES, true ) ? $locale : '',
			'pricing_page'       => max( 0, (int) $this->text( $input['pricing_page'] ?? 0 ) ),
			'pricing_url'        => $this->pricing_url( $input, $refused ),
			'use_customer_id'    => ! empty( $input['use_customer_id'] ),
			'use_external_id'    => ! empty( $input['use_external_id'] ),
			'external_id_prefix' => $this->prefix( $input, $refused ),
			'use_email'          => ! empty( $input['use_email'] ),
			'return_origins'     => $this->origins( $input, $refused ),
			'fresh_seconds'      => $this->seconds( $input, 'fresh_seconds', HOUR_IN_SECONDS ),
			'hold_seconds'       => $this->seconds( $input, 'hold_seconds', DAY_IN_SECONDS ),
			'products'           => $this->products( $input, $refused ),
		);
		update_option( Webhook_Health::HOME_OPTION, home_url(), false );
		// WordPress checks a new option twice, the second time what came of the first.
		if ( array() !== $refused ) {
			set_transient( self::DRAFT . get_current_user_id(), $refused, 5 * MINUTE_IN_SECONDS );
		}
		return $checked;
	}

	/**
	 * What a field shows: what was refused just now, else the setting in force.
	 *
	 * @param string $name The setting.
	 */
	public function value( string $name ): string {
		if ( null === $this->draft ) {
			$key         = self::DRAFT . get_current_user_id();
			$draft       = get_transient( $key );
			$this->draft = is_array( $draft ) ? $draft : array();
			delete_transient( $key );
		}
		$value = $this->settings->all()[ $name ];
		if ( 'products' === $name && is_array( $value ) ) {
			$value = array_map( static fn ( string $slug, string $named ): string => $slug === $named ? $slug : "$slug $named", array_map( 'strval', array_keys( $value ) ), $value );
		}
		return $this->draft[ $name ] ?? ( is_array( $value ) ? implode( "\n", $value ) : (string) $value );
	}

	/**
	 * Why a field was refused just now, one sentence each.
	 *
	 * @param string $name The setting.
	 * @return list<string>
	 */
	public function errors( string $name ): array {
		$mine = array_filter(
			get_settings_errors( Settings::OPTION ),
			static fn ( array $error ): bool => 'recur_' . $name === $error['code']
		);
		return array_values( array_unique( array_column( $mine, 'message' ) ) );
	}

	/**
	 * A path of this site, or an http or https URL.
	 *
	 * @param array<string, mixed>  $input   The form's fields.
	 * @param array<string, string> $refused Gets the field where it cannot be used.
	 */
	private function pricing_url( array $input, array &$refused ): string {
		$address = trim( $this->text( $input['pricing_url'] ?? '' ) );
		$is_path = preg_match( '#^/(?![/\\\\])#', $address );
		if ( '' === $address || $is_path || null !== Return_Url::origin( $address ) ) {
			return '' === $address ? '' : esc_url_raw( $address, array( 'https', 'http' ) );
		}
		/* translators: %s: what the administrator wrote. */
		return $this->refuse( 'pricing_url', $address, sprintf( __( '“%s” is neither a path like /pricing/ nor a URL like https://shop.example.com/pricing/. The earlier address stays in force.', 'recur' ), $address ), $refused );
	}

	/**
	 * The text before the WordPress user ID.
	 *
	 * @param array<string, mixed>  $input   The form's fields.
	 * @param array<string, string> $refused Gets the field where it cannot be used.
	 */
	private function prefix( array $input, array &$refused ): string {
		$prefix = trim( $this->text( $input['external_id_prefix'] ?? '' ) );
		if ( strlen( $prefix ) <= self::MAX_PREFIX && preg_match( '/^[\x21-\x7e]*$/D', $prefix ) ) {
			return $prefix;
		}
		/* translators: 1: what the administrator wrote, 2: a number. */
		return $this->refuse( 'external_id_prefix', $prefix, sprintf( __( '“%1$s” cannot be a prefix: use up to %2$d Latin letters, digits and signs, without spaces. The earlier prefix stays in force.', 'recur' ), $prefix, self::MAX_PREFIX ), $refused );
	}

	/**
	 * A span of time; the default where the field is not there or no number.
	 *
	 * @param array<string, mixed> $input The form's fields.
	 * @param string               $name  The setting.
	 * @phpstan-param 'fresh_seconds'|'hold_seconds' $name
	 * @param int                  $most  The longest that makes sense.
	 */
	private function seconds( array $input, string $name, int $most ): int {
		$written = trim( $this->text( $input[ $name ] ?? '' ) );
		return ctype_digit( $written ) ? min( (int) $written, $most ) : Settings::defaults()[ $name ];
	}

	/**
	 * The origins among the lines of a text.
	 *
	 * @param array<string, mixed>  $input   The form's fields.
	 * @param array<string, string> $refused Gets the whole field where a line of it cannot be used.
	 * @return list<string>
	 */
	private function origins( array $input, array &$refused ): array {
		$lines   = $input['return_origins'] ?? array();
		$lines   = is_array( $lines ) ? $lines : (array) preg_split( '/\R/', $this->text( $lines ) );
		$lines   = array_filter( array_map( 'trim', array_map( array( $this, 'text' ), $lines ) ), static fn ( string $text ): bool => '' !== $text );
		$origins = array();
		foreach ( $lines as $line ) {
			$origin = Return_Url::origin( $line );
			if ( null !== $origin && rtrim( strtolower( $line ), '/' ) === $origin ) {
				$origins[] = $origin;
				continue;
			}
			/* translators: %s: what the administrator wrote. */
			$this->refuse( 'return_origins', implode( "\n", $lines ), sprintf( __( '“%s” is not an origin and is not in force. Write it like https://shop.example.com, without a path.', 'recur' ), $line ), $refused );
		}
		return array_values( array_unique( $origins ) );
	}

	/**
	 * The products among the lines of a text: a slug each, and after it, if given, a name for people to read.
	 *
	 * @param array<string, mixed>  $input   The form's fields.
	 * @param array<string, string> $refused Gets the whole field where a line of it cannot be used.
	 * @return array<string, string>
	 */
	private function products( array $input, array &$refused ): array {
		$written = $input['products'] ?? '';
		if ( is_array( $written ) ) {
			return array_filter( $written, 'is_string' );
		}
		$products = array();
		foreach ( array_filter( array_map( 'trim', explode( "\n", str_replace( "\r", "\n", $this->text( $written ) ) ) ), static fn ( string $text ): bool => '' !== $text ) as $line ) {
			if ( preg_match( '/^([A-Za-z0-9_-]{1,128})(?:[\s:]+(.+))?$/Du', $line, $found ) ) {
				$products[ $found[1] ] = sanitize_text_field( $found[2] ?? $found[1] );
				continue;
			}
			/* translators: %s: what the administrator wrote. */
			$this->refuse( 'products', $this->text( $written ), sprintf( __( '“%s” does not begin with a product’s slug and is not in force. Write it like pro-plan Pro plan.', 'recur' ), $line ), $refused );
		}
		return $products;
	}

	/**
	 * Says why a field is refused, and keeps it for the form; what was in force before stays so.
	 *
	 * @param string                $name    The setting.
	 * @param string                $written What the administrator wrote.
	 * @param string                $message Why it is refused.
	 * @param array<string, string> $refused Gets the field.
	 */
	private function refuse( string $name, string $written, string $message, array &$refused ): string {
		add_settings_error( Settings::OPTION, 'recur_' . $name, esc_html( $message ) );
		$refused[ $name ] = $written;
		$before           = $this->settings->all()[ $name ];
		return is_string( $before ) ? $before : '';
	}

	/**
	 * A field of the form as text; anything but text or a number counts as empty.
	 *
	 * @param mixed $value A field.
	 */
	private function text( $value ): string {
		return is_string( $value ) || is_int( $value ) ? (string) $value : '';
	}
}
