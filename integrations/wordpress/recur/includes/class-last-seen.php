<?php
/**
 * When Recur last answered.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Remembers the time of the last good answer, to the minute.
 */
final class Last_Seen {

	public const OPTION = 'recur_last_seen';

	/**
	 * Notes that Recur has just answered. Never fails: whoever has a session must get to the portal.
	 */
	public function note(): void {
		try {
			if ( abs( time() - $this->time() ) >= MINUTE_IN_SECONDS ) {
				update_option( self::OPTION, time(), false );
			}
		} catch ( \Throwable $failure ) {
			Log::failure( 'time of the last answer not kept', $failure );
		}
	}

	/**
	 * Unix time of the last good answer, give or take a minute; 0 where there was none.
	 */
	public function time(): int {
		return (int) get_option( self::OPTION, 0 );
	}
}
