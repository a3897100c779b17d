<?php
/**
 * What an event sets off.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\WebhookEvent;

/**
 * Works on each event once: links its customer, forgets what was known of them, then calls the site's own code.
 */
final class Event_Handler {

	/**
	 * Takes what the work needs.
	 *
	 * @param Event_Table   $events       The events that came.
	 * @param Customer_Link $link         Says whose event it is.
	 * @param Entitlements  $entitlements What those users have is asked anew.
	 */
	public function __construct( private Event_Table $events, private Customer_Link $link, private Entitlements $entitlements ) {
	}

	/**
	 * Works on an event, unless that was done, or somebody is at it.
	 *
	 * @param WebhookEvent $event A verified event.
	 * @return string Event_Table::DONE, FAILED or BUSY.
	 */
	public function handle( WebhookEvent $event ): string {
		try {
			list( $state, $claim ) = $this->events->claim( $event->id, $event->type );
		} catch ( \Throwable $failure ) {
			Log::failure( 'webhook event not claimed', $failure );
			return Event_Table::FAILED;
		}
		return Event_Table::CLAIMED === $state ? $this->work( $event, $claim ) : $state;
	}

	/**
	 * Does the work, and settles the claim whatever comes of it: a handler that ends PHP must not pass for one that did its work.
	 *
	 * @param WebhookEvent $event The event.
	 * @param string       $claim The claim.
	 */
	private function work( WebhookEvent $event, string $claim ): string {
		$open = true;
		register_shutdown_function(
			function () use ( &$open, $event, $claim ): void {
				if ( $open ) {
					$this->events->settle( $event->id, $claim, Event_Table::FAILED );
				}
			}
		);
		if ( ! headers_sent() ) {
			status_header( 500 );
		}
		$state = Event_Table::FAILED;
		$users = array();
		$note  = '';
		try {
			list( $users, $note ) = $this->link->apply( $event );
			array_map( array( $this->entitlements, 'forget' ), $users );
			$this->tell( $event, $users );
			$state = Event_Table::DONE;
		} catch ( \Throwable $failure ) {
			Log::failure( 'webhook event not handled', $failure );
		}
		$open = false;
		if ( ! $this->events->settle( $event->id, $claim, $state, $users[0] ?? 0, $note ) ) {
			return Event_Table::FAILED;
		}
		$this->events->prune();
		return $state;
	}

	/**
	 * Calls the site's own code.
	 *
	 * @param WebhookEvent $event The event.
	 * @param int[]        $users Whose event it is.
	 */
	private function tell( WebhookEvent $event, array $users ): void {
		/**
		 * An event came from Recur; each once, unless a handler throws: then Recur sends it again. Events come in any order,
		 * so ask Recur what a customer has, rather than keep what an event says.
		 *
		 * @param WebhookEvent $event The event.
		 * @param list<int>    $users IDs of the users whose event it is, as far as the site knows.
		 */
		do_action( 'recur_webhook', $event, $users );
		/**
		 * The same, for one type: recur_webhook_subscription.cancelled.
		 *
		 * @param WebhookEvent $event The event.
		 * @param list<int>    $users IDs of the users whose event it is, as far as the site knows.
		 */
		do_action( 'recur_webhook_' . $event->type, $event, $users );
	}
}
