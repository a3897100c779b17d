<?php
/**
 * Whether the API answers.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

use Recur\Client;
use Recur\Exception\AuthenticationException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;

/**
 * Asks the API for a customer that no site has: its "no such customer" proves way, certificate and key, and creates nothing.
 */
final class Api_Probe {

	private const NOBODY = 'recur-portal-site-health';

	/**
	 * Takes what finds the key.
	 *
	 * @param Secret_Key $secret_key Where the key comes from.
	 */
	public function __construct( private Secret_Key $secret_key ) {
	}

	/**
	 * Asks once.
	 *
	 * @return array{ok: bool, message: string, milliseconds: ?float} Milliseconds of the whole exchange, null where nothing was answered.
	 */
	public function run(): array {
		$milliseconds = null;
		$note         = function ( $exchange ) use ( &$milliseconds ): void {
			$milliseconds = $exchange->statusCode > 0 ? $exchange->totalMs : null;
		};
		$options      = array(
			'maxRetries' => 0,
			'timeout'    => 5,
			'onExchange' => $note,
		);
		try {
			( new Client( $this->secret_key->for_client(), $options ) )->portal->sessions->create(
				array(
					'externalId' => self::NOBODY,
					'returnUrl'  => home_url( '/' ),
				)
			);
			$answer = array( true, __( 'The API answers and accepts the key.', 'recur-portal' ) );
		} catch ( CustomerNotFoundException $expected ) {
			$answer = array( true, __( 'The API answers and accepts the key.', 'recur-portal' ) );
		} catch ( AuthenticationException $refused ) {
			$answer = array( false, __( 'The API answers, but refuses the key.', 'recur-portal' ) . ' ' . $this->detail( $refused ) );
		} catch ( RecurException $failure ) {
			$answer = array( false, __( 'The API could not be reached, or answered with an error.', 'recur-portal' ) . ' ' . $this->detail( $failure ) );
		}
		return array(
			'ok'           => $answer[0],
			'message'      => $answer[1],
			'milliseconds' => $milliseconds,
		);
	}

	/**
	 * What went wrong, in the extension's own words, which hold no key and no link.
	 *
	 * @param RecurException $failure What was thrown.
	 */
	private function detail( RecurException $failure ): string {
		return sprintf( '%s (%s)', $failure->getMessage(), $failure->errorCode );
	}
}
