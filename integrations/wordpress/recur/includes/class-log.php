<?php
/**
 * The server's log.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\RecurException;

/**
 * Writes one line for each failure, which holds no key, no link and nothing about the customer.
 */
final class Log {

	/**
	 * Logs a failure.
	 *
	 * @param string     $what    What did not come about.
	 * @param \Throwable $failure What was thrown.
	 */
	public static function failure( string $what, \Throwable $failure ): void {
		$line = sprintf( 'Recur: %s: class=%s', $what, get_class( $failure ) );
		if ( $failure instanceof RecurException ) {
			$line .= sprintf(
				' errorCode=%s statusCode=%d requestId=%s',
				self::word( $failure->errorCode ),
				$failure->statusCode,
				self::word( (string) $failure->requestId )
			);
		} elseif ( $failure instanceof Misuse ) {
			$line .= ' ' . $failure->getMessage();
		} else {
			// Code of the site's own, whose message may hold anything: where it is says enough.
			$line .= sprintf( ' at=%s:%d', self::word( str_replace( ABSPATH, '', $failure->getFile() ) ), $failure->getLine() );
		}
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- the server's log is where an administrator looks.
		error_log( $line );
	}

	/**
	 * Logs that an administrator linked a user.
	 *
	 * @param int $user_id The user.
	 * @param int $by      Who did it; 0 for the command line.
	 */
	public static function linked( int $user_id, int $by ): void {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- as above.
		error_log( sprintf( 'Recur: user %d was linked to a customer by %s', $user_id, 0 === $by ? 'the command line' : "user $by" ) );
	}

	/**
	 * Text of somebody else's making as one word, so that it cannot look like more of the line; `-` for none.
	 *
	 * @param string $text The text.
	 */
	private static function word( string $text ): string {
		$word = (string) preg_replace( '/[^\x21-\x7e]/', '', substr( $text, 0, 128 ) );
		return '' === $word ? '-' : $word;
	}
}
