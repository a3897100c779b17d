<?php
/**
 * Webhooks in Site Health.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Says whether webhooks can come, whether they were worked on, and whether they are this site's own.
 */
final class Webhook_Health {

	/**
	 * The address that this site had when it was set up: a copy of it has another.
	 */
	public const HOME_OPTION = 'recur_home';

	/**
	 * Takes what is looked at.
	 *
	 * @param Webhook_Secret $secret Where the secret comes from.
	 * @param Event_Table    $events The events that came.
	 */
	public function __construct( private Webhook_Secret $secret, private Event_Table $events ) {
	}

	/**
	 * Whether deliveries can be verified.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function secret(): array {
		return $this->secret->is_usable()
			/* translators: %s: name of a constant, an environment variable or a php.ini setting. */
			? $this->check( true, __( 'Recur’s webhooks can be verified', 'recur' ), sprintf( __( 'The webhook secret comes from %s.', 'recur' ), $this->secret->source() ) )
			: $this->check( false, __( 'Recur’s webhooks are refused', 'recur' ), __( 'There is no webhook secret: every delivery is refused.', 'recur' ) );
	}

	/**
	 * Whether the last events were worked on.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function deliveries(): array {
		$failed = array_filter( $this->events->latest( 50 ), static fn ( \stdClass $event ): bool => Event_Table::FAILED === $event->state );
		return array() === $failed
			? $this->check( true, __( 'Recur’s last webhooks were worked on', 'recur' ), '' )
			/* translators: %d: a number. */
			: $this->check( false, __( 'Recur’s webhooks fail on this site', 'recur' ), sprintf( __( '%d of the last events failed. The server’s log names the code that failed.', 'recur' ), count( $failed ) ) );
	}

	/**
	 * Whether this is the site that was set up, and not a copy of it at another address.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function home(): array {
		$known = (string) get_option( self::HOME_OPTION, '' );
		if ( '' === $known ) {
			$known = home_url();
			update_option( self::HOME_OPTION, $known, false );
		}
		return untrailingslashit( $known ) === untrailingslashit( home_url() )
			? $this->check( true, __( 'Recur’s webhooks belong to this site', 'recur' ), '' )
			: $this->check(
				false,
				__( 'This site’s address has changed: Recur may not know it', 'recur' ),
				/* translators: 1, 2: addresses. */
				sprintf( __( 'It was %1$s, and is %2$s. Where this is a copy, give it a test key and a webhook secret of its own; where the site has moved, correct the endpoint in Recur’s dashboard, then save the settings once.', 'recur' ), $known, home_url() )
			);
	}

	/**
	 * A check's result.
	 *
	 * @param bool   $ok      Whether all is well.
	 * @param string $label   Its headline.
	 * @param string $details A sentence or two.
	 * @return array{ok: bool, label: string, details: string}
	 */
	private function check( bool $ok, string $label, string $details ): array {
		return array(
			'ok'      => $ok,
			'label'   => $label,
			'details' => '<p>' . esc_html( $details ) . '</p>',
		);
	}
}
