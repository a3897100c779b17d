<?php
/**
 * Who a customer is to Recur.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Derives a customer's identifiers from the signed-in user alone; nothing of the request takes part.
 */
final class Identifiers {

	public const USER_META = 'recur_customer_id';

	/**
	 * Reads from the settings which identifiers to use.
	 *
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Settings $settings ) {
	}

	/**
	 * The user's identifiers that the settings allow, the surest first: options of Recur\PortalSessions::create().
	 *
	 * @param \WP_User $user The signed-in user.
	 * @return array<string, string>
	 */
	public function of( \WP_User $user ): array {
		$settings    = $this->settings->all();
		$identifiers = array();
		$customer    = trim( (string) get_user_meta( $user->ID, self::USER_META, true ) );
		if ( $settings['use_customer_id'] && '' !== $customer ) {
			$identifiers['customer'] = $customer;
		}
		if ( $settings['use_external_id'] ) {
			$identifiers['externalId'] = (string) $user->ID;
		}
		if ( $settings['use_email'] && is_email( $user->user_email ) ) {
			$identifiers['email'] = $user->user_email;
		}

		/**
		 * Filters how a user is identified to Recur: `customer`, `externalId`, `email`, tried in that order.
		 *
		 * Never fill it from the request: whoever is named here has their billing page opened.
		 *
		 * @param array<string, string> $identifiers From the user and the settings.
		 * @param \WP_User              $user        The signed-in user.
		 */
		$filtered = apply_filters( 'recur_portal_identifiers', $identifiers, $user );
		return is_array( $filtered ) ? $filtered : array();
	}
}
