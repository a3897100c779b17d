<?php
/**
 * Webhooks on the settings page.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws the address to give to Recur, where the secret comes from, and what came of the last deliveries.
 */
final class Webhook_Panel {

	private const SHOWN = 20;

	/**
	 * Takes what is shown.
	 *
	 * @param Webhook_Secret $secret Where the secret comes from.
	 * @param Event_Table    $events The events that came.
	 */
	public function __construct( private Webhook_Secret $secret, private Event_Table $events ) {
	}

	/**
	 * Draws it all.
	 */
	public function show(): void {
		echo '<div id="recur-webhooks">';
		printf(
			'<p><label for="recur-webhook-url">%s</label><br><input type="text" class="large-text code" id="recur-webhook-url" value="%s" readonly></p>',
			esc_html__( 'Paste this address into Recur’s dashboard as the webhook endpoint:', 'recur' ),
			esc_attr( rest_url( Webhook_Route::PATH ) )
		);
		if ( Extension::is_loaded() ) {
			$this->show_secret();
		}
		$this->show_refused();
		$this->show_events( $this->events->latest( self::SHOWN ) );
		echo '</div>';
	}

	/**
	 * Where the secret comes from.
	 */
	private function show_secret(): void {
		$source = $this->secret->source();
		if ( $this->secret->is_usable() ) {
			/* translators: %s: name of a constant, an environment variable or a php.ini setting. */
			printf( '<p>✓ %s</p>', esc_html( sprintf( __( 'The webhook secret comes from %s.', 'recur' ), $source ) ) );
			return;
		}
		printf(
			'<div class="notice inline notice-error"><p><strong>✗ %s</strong> %s</p></div>',
			esc_html(
				'' === $source
					? __( 'There is no webhook secret: every delivery is refused.', 'recur' )
					/* translators: %s: name of a constant, an environment variable or a php.ini setting. */
					: sprintf( __( 'The webhook secret from %s cannot be used: every delivery is refused.', 'recur' ), $source )
			),
			esc_html__( 'Put the endpoint’s secret (whsec_…) into a file that only the web server can read, named by recur.webhook_secret_file in php.ini, or into the constant RECUR_WEBHOOK_SECRET in wp-config.php.', 'recur' )
		);
	}

	/**
	 * The last delivery that was not accepted.
	 */
	private function show_refused(): void {
		$refused = get_option( Webhook_Route::REFUSED_OPTION );
		if ( ! is_array( $refused ) || ! isset( $refused['status'], $refused['time'] ) ) {
			return;
		}
		$reasons = array(
			400 => __( 'signed, but no event', 'recur' ),
			401 => __( 'not signed with this secret: it may be another endpoint’s, or the other one of test and live', 'recur' ),
		);
		printf(
			'<p>%s</p>',
			esc_html(
				sprintf(
					/* translators: 1: date and time, 2: an HTTP status such as 401, 3: the reason. */
					__( 'A delivery was last refused on %1$s with %2$d: %3$s.', 'recur' ),
					$this->date( (int) $refused['time'] ),
					(int) $refused['status'],
					$reasons[ $refused['status'] ] ?? __( 'no usable secret', 'recur' )
				)
			)
		);
	}

	/**
	 * The last events.
	 *
	 * @param \stdClass[] $events As of Event_Table::latest().
	 */
	private function show_events( array $events ): void {
		if ( array() === $events ) {
			printf( '<p>%s</p>', esc_html__( 'No event has come yet.', 'recur' ) );
			return;
		}
		printf( '<table class="widefat striped"><caption class="screen-reader-text">%s</caption><thead><tr>', esc_html__( 'Last deliveries', 'recur' ) );
		foreach ( array( __( 'Time', 'recur' ), __( 'Event', 'recur' ), __( 'User', 'recur' ), __( 'What came of it', 'recur' ) ) as $title ) {
			printf( '<th scope="col">%s</th>', esc_html( $title ) );
		}
		echo '</tr></thead><tbody>';
		foreach ( $events as $event ) {
			$user  = get_userdata( (int) $event->user_id );
			$login = false === $user ? '—' : $user->user_login;
			printf(
				'<tr><td>%s</td><td><code>%s</code><br><small>%s</small></td><td>%s</td><td>%s</td></tr>',
				esc_html( $this->date( (int) $event->changed_at ) ),
				esc_html( $event->event_type ),
				esc_html( $event->event_id ),
				esc_html( $login ),
				esc_html( $this->outcome( $event ) )
			);
		}
		echo '</tbody></table>';
	}

	/**
	 * What came of an event, in words.
	 *
	 * @param \stdClass $event Its row.
	 */
	private function outcome( \stdClass $event ): string {
		$states = array(
			Event_Table::DONE    => __( 'done', 'recur' ),
			Event_Table::FAILED  => __( 'failed: Recur sends it again; the server’s log says why', 'recur' ),
			Event_Table::CLAIMED => __( 'under way', 'recur' ),
		);
		$notes  = array(
			Customer_Link::LINKED   => __( 'the user was linked to the customer', 'recur' ),
			Customer_Link::CONFLICT => __( 'not linked: the user has another customer, or the customer another user; see the users’ profiles', 'recur' ),
			Customer_Link::UNLINKED => __( 'names no user of this site: if it is yours, write the customer ID into the user’s profile', 'recur' ),
		);
		$words  = array( $states[ $event->state ] ?? $event->state );
		if ( isset( $notes[ $event->note ] ) ) {
			$words[] = $notes[ $event->note ];
		}
		if ( $event->attempts > 1 ) {
			/* translators: %d: a number. */
			$words[] = sprintf( __( 'attempts: %d', 'recur' ), $event->attempts );
		}
		return implode( ' · ', $words );
	}

	/**
	 * A time as the site writes it.
	 *
	 * @param int $time Unix time.
	 */
	private function date( int $time ): string {
		return (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
	}
}
