<?php
/**
 * Whose event it is.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\WebhookEvent;

/**
 * Ties Recur's customer to the user whom the external ID names: what the site's own checkout gave. An e-mail address links
 * nobody, and no link that is there is replaced.
 */
final class Customer_Link {

	public const LINKED   = 'linked';
	public const CONFLICT = 'conflict';
	public const UNLINKED = 'unlinked';

	/**
	 * Reads from the settings what an external ID looks like.
	 *
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Settings $settings ) {
	}

	/**
	 * The users whom an event concerns, after linking, and what the administrator should know.
	 *
	 * @param WebhookEvent $event A verified event.
	 * @return array{list<int>, string} User IDs, and one of the constants or ''.
	 */
	public function apply( WebhookEvent $event ): array {
		$named    = $this->named( $event );
		$customer = trim( (string) $event->customer );
		if ( '' === $customer ) {
			$missing = 0 === $named && $this->should_name_somebody( $event );
			return array( array_filter( array( $named ) ), $missing ? self::UNLINKED : '' );
		}
		$holders = Customer_Id::users_of( $customer );
		if ( 0 === $named ) {
			return array( $holders, array() === $holders && $this->should_name_somebody( $event ) ? self::UNLINKED : '' );
		}
		$users = array_values( array_unique( array_merge( $holders, array( $named ) ) ) );
		if ( array( $named ) === $holders ) {
			return array( $users, '' );
		}
		if ( array() !== $holders || '' !== Customer_Id::of( $named ) ) {
			return array( $users, self::CONFLICT );
		}
		Customer_Id::store( $named, $customer );
		return array( $users, self::LINKED );
	}

	/**
	 * The user whom the external ID names; 0 for nobody.
	 *
	 * @param WebhookEvent $event A verified event.
	 */
	private function named( WebhookEvent $event ): int {
		$settings = $this->settings->all();
		$id       = (string) $event->externalId;
		$prefix   = $settings['external_id_prefix'];
		$user_id  = 0;
		if ( $settings['use_external_id'] && str_starts_with( $id, $prefix ) && preg_match( '/^[1-9][0-9]{0,17}$/D', substr( $id, strlen( $prefix ) ) ) ) {
			$user_id = (int) substr( $id, strlen( $prefix ) );
		}
		/**
		 * Filters whom an event's external ID names, for sites whose external IDs are not WordPress's user IDs.
		 *
		 * @param int          $user_id The user's ID; 0 for nobody.
		 * @param WebhookEvent $event   The event. Its e-mail address proves nothing.
		 */
		$user_id = apply_filters( 'recur_webhook_user_id', $user_id, $event );
		return is_int( $user_id ) && $user_id > 0 && false !== get_userdata( $user_id ) ? $user_id : 0;
	}

	/**
	 * Whether somebody paid, or has something, so that it matters that no user is known.
	 *
	 * @param WebhookEvent $event A verified event.
	 */
	private function should_name_somebody( WebhookEvent $event ): bool {
		return $event->changesAccess() || 'checkout.completed' === $event->type;
	}
}
