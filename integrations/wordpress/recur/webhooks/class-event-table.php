<?php
/**
 * The events that came, in a table of the plugin's own.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- the plugin's own table, whose name is the only text in a query; what a cache says of a claim may be old.

/**
 * One row an event, found by a unique key, so that of many deliveries at the same moment one is worked on. A claim is
 * taken before the work and settled after it; one that a killed process left runs out. Times are Unix times.
 */
final class Event_Table {

	public const CLAIMED = 'claimed';
	public const DONE    = 'done';
	public const FAILED  = 'failed';
	public const BUSY    = 'busy';

	/**
	 * Seconds after which a claim is taken to be left by a process that is no more.
	 */
	public const CLAIM_SECONDS = 300;

	/**
	 * Days after which nothing but the ID of an event is kept: it stays, so that no late delivery is a new event.
	 */
	public const DETAIL_DAYS = 90;

	/**
	 * The current site's table.
	 */
	public static function name(): string {
		global $wpdb;
		return $wpdb->prefix . 'recur_events';
	}

	/**
	 * Creates the table, where it is not there.
	 */
	public static function create(): void {
		global $wpdb;
		$wpdb->query(
			'CREATE TABLE IF NOT EXISTS ' . self::name() . ' (
				event_key char(64) NOT NULL,
				event_id varchar(128) NOT NULL,
				event_type varchar(64) NOT NULL,
				state varchar(8) NOT NULL,
				attempts int unsigned NOT NULL,
				claim char(32) NOT NULL,
				changed_at bigint unsigned NOT NULL,
				user_id bigint unsigned NOT NULL,
				note varchar(32) NOT NULL,
				PRIMARY KEY (event_key),
				KEY changed_at (changed_at)
			) ' . $wpdb->get_charset_collate()
		);
	}

	/**
	 * Claims an event.
	 *
	 * @param string $id   The event's ID.
	 * @param string $type The event's type.
	 * @return array{string, string} CLAIMED and the claim; or DONE or BUSY, and ''.
	 * @throws \RuntimeException Where the database refuses.
	 */
	public function claim( string $id, string $type ): array {
		global $wpdb;
		$claim    = wp_generate_password( 32, false );
		$hidden   = $GLOBALS['wpdb']->suppress_errors();
		$inserted = $this->insert( $id, $type, $claim );
		$GLOBALS['wpdb']->suppress_errors( $hidden );
		if ( false === $inserted ) {
			// Such as a table that a restored backup does not have.
			self::create();
			$inserted = $this->insert( $id, $type, $claim );
		}
		if ( false === $inserted ) {
			throw new \RuntimeException( 'The table of events cannot be written.' );
		}
		if ( $inserted > 0 ) {
			return array( self::CLAIMED, $claim );
		}
		$reclaimed = $wpdb->query(
			$wpdb->prepare(
				'UPDATE ' . self::name() . ' SET state = %s, claim = %s, attempts = attempts + 1, changed_at = %d
				WHERE event_key = %s AND ( state = %s OR ( state = %s AND changed_at <= %d ) )',
				self::CLAIMED,
				$claim,
				time(),
				hash( 'sha256', $id ),
				self::FAILED,
				self::CLAIMED,
				time() - self::CLAIM_SECONDS
			)
		);
		if ( $reclaimed > 0 ) {
			return array( self::CLAIMED, $claim );
		}
		$state = $wpdb->get_var( $wpdb->prepare( 'SELECT state FROM ' . self::name() . ' WHERE event_key = %s', hash( 'sha256', $id ) ) );
		return array( self::DONE === $state ? self::DONE : self::BUSY, '' );
	}

	/**
	 * Settles a claim; one that somebody else has taken over since is left to them.
	 *
	 * @param string $id      The event's ID.
	 * @param string $claim   The claim.
	 * @param string $state   DONE or FAILED.
	 * @param int    $user_id Whose event it is; 0 for nobody's.
	 * @param string $note    What the administrator should know; '' for nothing.
	 */
	public function settle( string $id, string $claim, string $state, int $user_id = 0, string $note = '' ): bool {
		global $wpdb;
		$settled = $wpdb->query(
			$wpdb->prepare(
				'UPDATE ' . self::name() . ' SET state = %s, claim = %s, changed_at = %d, user_id = %d, note = %s WHERE event_key = %s AND claim = %s',
				$state,
				'',
				time(),
				$user_id,
				$note,
				hash( 'sha256', $id ),
				$claim
			)
		);
		return $settled > 0;
	}

	/**
	 * Forgets all but the IDs of events that were done long ago.
	 */
	public function prune(): void {
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				'UPDATE ' . self::name() . " SET event_id = '', event_type = '', note = '', user_id = 0
				WHERE changed_at < %d AND state = %s AND event_type <> '' LIMIT 200",
				time() - self::DETAIL_DAYS * DAY_IN_SECONDS,
				self::DONE
			)
		);
	}

	/**
	 * The last events, newest first.
	 *
	 * @param int $number How many at most.
	 * @return list<\stdClass>
	 */
	public function latest( int $number ): array {
		global $wpdb;
		$hidden = $wpdb->suppress_errors();
		$rows   = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . self::name() . " WHERE event_type <> '' ORDER BY changed_at DESC, event_key LIMIT %d", $number ) );
		$wpdb->suppress_errors( $hidden );
		return array_values( array_filter( (array) $rows, static fn ( $row ): bool => $row instanceof \stdClass ) );
	}

	/**
	 * Text for people to see, of letters that every database takes.
	 *
	 * @param string $text   The text.
	 * @param int    $length How long it may be.
	 */
	private static function to_show( string $text, int $length ): string {
		return substr( (string) preg_replace( '/[^\x20-\x7e]/', '?', $text ), 0, $length );
	}

	/**
	 * Inserts an event's row, claimed: how many rows that made, 0 where it is there; false where the database refuses.
	 *
	 * @param string $id    The event's ID.
	 * @param string $type  The event's type.
	 * @param string $claim The claim.
	 * @return int|false
	 */
	private function insert( string $id, string $type, string $claim ) {
		global $wpdb;
		return $wpdb->query(
			$wpdb->prepare(
				'INSERT INTO ' . self::name() . " VALUES ( %s, %s, %s, %s, 1, %s, %d, 0, '' ) ON DUPLICATE KEY UPDATE event_key = event_key",
				hash( 'sha256', $id ),
				self::to_show( $id, 128 ),
				self::to_show( $type, 64 ),
				self::CLAIMED,
				$claim,
				time()
			)
		);
	}
}
