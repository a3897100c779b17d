<?php
/**
 * Opens the portal.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

use Recur\Client;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;

/**
 * Creates a portal session for the signed-in user, when they press the button and not before.
 */
final class Portal {

	/**
	 * Takes what a session is made from.
	 *
	 * @param Settings    $settings    The plugin's settings.
	 * @param Secret_Key  $secret_key  Where the key comes from.
	 * @param Identifiers $identifiers Who the user is to Recur.
	 */
	public function __construct( private Settings $settings, private Secret_Key $secret_key, private Identifiers $identifiers ) {
	}

	/**
	 * Creates a session for a user. An identifier that Recur does not know gives way to the next one, so that a customer
	 * who subscribed before the site kept customer IDs is still found.
	 *
	 * @param \WP_User $user       The signed-in user.
	 * @param string   $return_url Where the portal leads back to; already checked.
	 */
	public function open( \WP_User $user, string $return_url ): Outcome {
		try {
			$identifiers = $this->identifiers->of( $user );
			$sessions    = ( new Client( $this->secret_key->for_client() ) )->portal->sessions;
			do {
				try {
					return Outcome::opened( $sessions->create( $identifiers + $this->options( $user, $return_url ) )->url );
				} catch ( CustomerNotFoundException $not_found ) {
					array_shift( $identifiers );
				}
			} while ( array() !== $identifiers );
			return Outcome::unknown();
		} catch ( \Throwable $failure ) {
			$this->log( $failure );
			return Outcome::failed();
		}
	}

	/**
	 * The options of a session that do not say who the customer is.
	 *
	 * @param \WP_User $user       The signed-in user.
	 * @param string   $return_url Where the portal leads back to.
	 * @return array<string, string>
	 */
	private function options( \WP_User $user, string $return_url ): array {
		return array(
			'returnUrl' => $return_url,
			'locale'    => $this->settings->portal_locale( $user ),
		);
	}

	/**
	 * Logs a failure in one line that holds no key, no link and nothing about the customer.
	 *
	 * @param \Throwable $failure What was thrown.
	 */
	private function log( \Throwable $failure ): void {
		$from_recur = $failure instanceof RecurException;
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- the server's log is where an administrator looks.
		error_log(
			sprintf(
				'Recur Portal: no session: class=%s errorCode=%s statusCode=%d requestId=%s',
				get_class( $failure ),
				$this->word( $from_recur ? $failure->errorCode : '' ),
				$from_recur ? $failure->statusCode : 0,
				$this->word( $from_recur ? (string) $failure->requestId : '' )
			)
		);
	}

	/**
	 * Text of the API's making as one word, so that it cannot look like more of the line; `-` for none.
	 *
	 * @param string $text What the API said.
	 */
	private function word( string $text ): string {
		$word = (string) preg_replace( '/[^\x21-\x7e]/', '', substr( $text, 0, 128 ) );
		return '' === $word ? '-' : $word;
	}
}
