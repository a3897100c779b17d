<?php
/**
 * Whether the API answers.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\AuthenticationException;
use Recur\Exception\ConfigurationException;
use Recur\Exception\ConnectionException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\InvalidResponseException;
use Recur\Exception\RecurException;

/**
 * Asks the API for a customer that no site has: its "no such customer" proves way, certificate and key, and creates nothing.
 */
final class Api_Probe {

	private const NOBODY = 'recur-site-health';

	/**
	 * Takes what the probe uses.
	 *
	 * @param Clients   $clients   Makes a client for the current site.
	 * @param Last_Seen $last_seen Gets a good answer's time.
	 */
	public function __construct( private Clients $clients, private Last_Seen $last_seen ) {
	}

	/**
	 * Asks once.
	 *
	 * @return array{ok: bool, label: string, details: string} A headline that says whose fault it is, and the details.
	 */
	public function run(): array {
		$milliseconds = null;
		$note         = static function ( $exchange ) use ( &$milliseconds ): void {
			$milliseconds = $exchange->statusCode > 0 ? $exchange->totalMs : null;
		};
		$failure      = $this->failure( $note );
		$details      = null === $failure ? __( 'It accepts the key.', 'recur' ) : $this->detail( $failure );
		if ( null !== $milliseconds ) {
			/* translators: %s: milliseconds. */
			$details .= ' ' . sprintf( __( 'Round-trip time: %s ms.', 'recur' ), number_format_i18n( $milliseconds, 1 ) );
		}
		return array(
			'ok'      => null === $failure,
			'label'   => null === $failure ? __( 'Recur’s API can be reached', 'recur' ) : $this->label( $failure ),
			'details' => $details,
		);
	}

	/**
	 * What went wrong; null where nothing did.
	 *
	 * @param callable $note Gets the exchange.
	 */
	private function failure( callable $note ): ?\Throwable {
		$options = array(
			'maxRetries' => 0,
			'timeout'    => 5,
			'onExchange' => $note,
		);
		try {
			$this->clients->make( $options )->portal->sessions->create(
				array(
					'externalId' => self::NOBODY,
					'returnUrl'  => home_url( '/' ),
				)
			);
		} catch ( CustomerNotFoundException $expected ) {
			$this->last_seen->note();
			return null;
		} catch ( \Throwable $failure ) {
			return $failure;
		}
		$this->last_seen->note();
		return null;
	}

	/**
	 * Whose fault it is, in a headline.
	 *
	 * @param \Throwable $failure What was thrown.
	 */
	private function label( \Throwable $failure ): string {
		if ( ! $failure instanceof RecurException ) {
			return __( 'Code of this site’s own keeps the customer portal from opening', 'recur' );
		}
		if ( $failure instanceof InvalidResponseException ) {
			return __( 'Something else answers in place of Recur’s API', 'recur' );
		}
		if ( $failure instanceof AuthenticationException ) {
			return __( 'Recur’s API refuses the secret key', 'recur' );
		}
		if ( $failure instanceof ConnectionException ) {
			return __( 'Recur’s API cannot be reached', 'recur' );
		}
		return $failure instanceof ConfigurationException
			? __( 'Recur cannot be asked: a setting is missing or wrong', 'recur' )
			: __( 'Recur’s API answers with an error', 'recur' );
	}

	/**
	 * What went wrong, in the extension's own words, which hold no key and no link; of other code's failures only the kind.
	 *
	 * @param \Throwable $failure What was thrown.
	 */
	private function detail( \Throwable $failure ): string {
		if ( $failure instanceof InvalidResponseException ) {
			return __( 'A proxy, a firewall or a protection service between this server and Recur may have answered. This says nothing about the key.', 'recur' )
				. sprintf( ' %s (%s)', $failure->getMessage(), $failure->errorCode );
		}
		if ( $failure instanceof RecurException ) {
			return sprintf( '%s (%s)', $failure->getMessage(), $failure->errorCode );
		}
		return $failure instanceof Misuse
			? $failure->getMessage()
			: sprintf( '%s, %s:%d', get_class( $failure ), str_replace( ABSPATH, '', $failure->getFile() ), $failure->getLine() );
	}
}
