<?php
/**
 * Where the webhook secret comes from.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * The constants of wp-config.php come first; where they say nothing, the extension looks in php.ini and the environment.
 */
final class Webhook_Secret {

	/**
	 * What to give to Recur\Webhook::verify(): one secret, several while one is being replaced, or null to let the extension
	 * look. A constant that is there counts, blank or not: nothing else takes its place, and a blank secret verifies nothing.
	 *
	 * @return string|list<string>|null
	 * @throws Misuse Where a constant is neither text nor a list of texts.
	 */
	public function for_verify() {
		list( $name, $value ) = $this->constant();
		if ( '' === $name || is_string( $value ) ) {
			return $value;
		}
		if ( ! is_array( $value ) || array_filter( $value, 'is_string' ) !== $value ) {
			throw new Misuse( "The constant $name is neither text nor a list of texts." );
		}
		return array_values( $value );
	}

	/**
	 * The setting that the secret comes from, as an administrator would look for it; '' where none is set.
	 */
	public function source(): string {
		list( $name ) = $this->constant();
		if ( '' !== $name ) {
			return "$name (wp-config.php)";
		}
		foreach ( array( 'recur.webhook_secret', 'recur.webhook_secret_file' ) as $setting ) {
			if ( '' !== trim( (string) ini_get( $setting ) ) ) {
				return "$setting (php.ini)";
			}
		}
		foreach ( array( 'RECUR_WEBHOOK_SECRET', 'RECUR_WEBHOOK_SECRET_FILE' ) as $variable ) {
			if ( '' !== trim( (string) getenv( $variable ) ) ) {
				return "$variable (environment)";
			}
		}
		return '';
	}

	/**
	 * Whether something can be verified: asked of the extension itself, with a body that nobody signed.
	 */
	public function is_usable(): bool {
		try {
			\Recur\Webhook::verify( '', 'unsigned', $this->for_verify() );
		} catch ( \Recur\Exception\WebhookSignatureException $expected ) {
			return true;
		} catch ( \Throwable $failure ) {
			return false;
		}
		return false;
	}

	/**
	 * The constant in force, the current site's own first: its name and value; '' and null where there is none.
	 *
	 * @return array{string, mixed}
	 */
	private function constant(): array {
		$site = get_current_blog_id();
		if ( defined( 'RECUR_WEBHOOK_SECRETS' ) ) {
			$secrets = RECUR_WEBHOOK_SECRETS;
			if ( ! is_array( $secrets ) ) {
				return array( 'RECUR_WEBHOOK_SECRETS', null );
			}
			if ( array_key_exists( $site, $secrets ) ) {
				return array( "RECUR_WEBHOOK_SECRETS[$site]", $secrets[ $site ] );
			}
		}
		return defined( 'RECUR_WEBHOOK_SECRET' ) ? array( 'RECUR_WEBHOOK_SECRET', RECUR_WEBHOOK_SECRET ) : array( '', null );
	}
}
