<?php
/**
 * Opens the portal.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\CustomerNotFoundException;

/**
 * Creates a portal session for the signed-in user, when they press the button and not before.
 */
final class Portal {

	/**
	 * Takes what a session is made from.
	 *
	 * @param Settings          $settings    The plugin's settings.
	 * @param Clients           $clients     Makes a client for the current site.
	 * @param Identifiers       $identifiers Who the user is to Recur.
	 * @param Last_Seen         $last_seen   Gets each good answer's time.
	 * @param Entitlement_Cache $cache Forgets what the portal may change.
	 */
	public function __construct( private Settings $settings, private Clients $clients, private Identifiers $identifiers, private Last_Seen $last_seen, private Entitlement_Cache $cache ) {
	}

	/**
	 * Creates a session for a user. Nobody's identifiers, or identifiers that Recur does not know, are somebody without a
	 * subscription; anything else that goes wrong is logged.
	 *
	 * @param \WP_User $user       The signed-in user.
	 * @param string   $return_url Where the portal leads back to; already checked.
	 */
	public function open( \WP_User $user, string $return_url ): Outcome {
		try {
			$identifiers = $this->identifiers->of( $user );
			$url         = array() === $identifiers ? null : $this->create( $identifiers, $this->options( $user, $return_url ) );
			if ( null === $url ) {
				return Outcome::unknown();
			}
			$this->forget( $user->ID );
			return Outcome::opened( $url );
		} catch ( \Throwable $failure ) {
			Log::failure( 'no portal session', $failure );
			return Outcome::failed();
		}
	}

	/**
	 * The next page that the user sees, back from the portal, asks anew. Never fails: whoever has a session must get there.
	 *
	 * @param int $user_id The user.
	 */
	private function forget( int $user_id ): void {
		try {
			$this->cache->forget( $user_id );
		} catch ( \Throwable $failure ) {
			Log::failure( 'known entitlements not forgotten', $failure );
		}
	}

	/**
	 * The portal's URL; null where Recur knows none of the identifiers. One that Recur does not know gives way to the next, so
	 * that a customer who subscribed before the site kept customer IDs is still found.
	 *
	 * @param array<string, string> $identifiers In the API's priority, at least one.
	 * @param array<string, string> $options     The session's other options.
	 */
	private function create( array $identifiers, array $options ): ?string {
		$sessions = $this->clients->make()->portal->sessions;
		do {
			try {
				$session = $sessions->create( $identifiers + $options );
			} catch ( CustomerNotFoundException $not_found ) {
				$session = null;
				array_shift( $identifiers );
			}
			$this->last_seen->note();
		} while ( null === $session && array() !== $identifiers );
		return null === $session ? null : $session->url;
	}

	/**
	 * The options of a session that do not say who the customer is.
	 *
	 * @param \WP_User $user       The signed-in user.
	 * @param string   $return_url Where the portal leads back to.
	 * @return array<string, string>
	 */
	private function options( \WP_User $user, string $return_url ): array {
		$locale = $this->settings->portal_locale( $user );
		return array( 'returnUrl' => $return_url ) + ( null === $locale ? array() : array( 'locale' => $locale ) );
	}
}
