<?php
/**
 * What a press of the button came to.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * One of three: the portal is open at a URL, Recur knows no such customer, or it failed.
 */
final class Outcome {

	public const OPENED  = 'opened';
	public const UNKNOWN = 'unknown';
	public const FAILED  = 'failed';

	/**
	 * Made by the three functions below.
	 *
	 * @param string $kind One of the constants.
	 * @param string $url  The portal's URL; '' where it is not open.
	 */
	private function __construct( public readonly string $kind, public readonly string $url ) {
	}

	/**
	 * The portal is open.
	 *
	 * @param string $url Where to send the customer.
	 */
	public static function opened( string $url ): self {
		return new self( self::OPENED, $url );
	}

	/**
	 * Recur knows none of the customer's identifiers.
	 */
	public static function unknown(): self {
		return new self( self::UNKNOWN, '' );
	}

	/**
	 * Anything else; the log says what.
	 */
	public static function failed(): self {
		return new self( self::FAILED, '' );
	}

	/**
	 * The sentence for a customer whose portal did not open.
	 *
	 * @param string $kind UNKNOWN or FAILED.
	 */
	public static function message( string $kind ): string {
		return self::UNKNOWN === $kind
			? __( 'You have no subscription yet.', 'recur' )
			: __( 'We could not open the account management page. Please try again later.', 'recur' );
	}
}
