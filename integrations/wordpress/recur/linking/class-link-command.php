<?php
/**
 * The command `wp recur link`.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use WP_CLI;

/**
 * Goes through all users in order, a batch at a time, and remembers how far it came.
 */
final class Link_Command {

	/**
	 * The last user who was done.
	 */
	public const CURSOR = 'recur_link_cursor';

	/**
	 * Takes what does the work.
	 *
	 * @param Linker $linker Looks up and links.
	 */
	public function __construct( private Linker $linker ) {
	}

	/**
	 * Adds the command, where there is a command line.
	 */
	public function register(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			WP_CLI::add_command( 'recur link', $this );
		}
	}

	/**
	 * Links users to Recur customers with the same e-mail address, as far as you confirm it.
	 *
	 * An address proves little: look at who registered when, and whether the address was verified. It shows what it would link,
	 * a batch at a time, and asks. Interrupted, it goes on where it stopped.
	 *
	 * ## OPTIONS
	 *
	 * [--dry-run]
	 * : Show what would be linked, and link nobody.
	 *
	 * [--yes]
	 * : Link what is found without asking.
	 *
	 * [--csv=<file>]
	 * : Write every user and what was found to this file; one that is there is continued.
	 *
	 * [--batch=<number>]
	 * : Users looked up at once.
	 * ---
	 * default: 50
	 * ---
	 *
	 * [--restart]
	 * : Begin with the first user again.
	 *
	 * @param string[]                   $args    None.
	 * @param array<string, string|bool> $options The options.
	 */
	public function __invoke( array $args, array $options ): void {
		if ( ! Extension::is_loaded() ) {
			WP_CLI::error( 'PHP on this command line has no extension "recur". Install it for this PHP too: ' . implode( '; ', Extension::INSTALL ) );
		}
		$dry_run = isset( $options['dry-run'] );
		$size    = max( 1, min( 500, (int) ( $options['batch'] ?? 50 ) ) );
		$csv     = isset( $options['csv'] ) ? $this->open( (string) $options['csv'] ) : null;
		$cursor  = $dry_run || isset( $options['restart'] ) ? 0 : (int) get_option( self::CURSOR, 0 );
		$counts  = array();
		if ( $cursor > 0 ) {
			WP_CLI::log( "Going on after user $cursor; --restart begins with the first." );
		}
		$bar   = WP_CLI\Utils\make_progress_bar( 'Users', $this->count_after( $cursor ) );
		$users = $this->users_after( $cursor, $size );
		while ( array() !== $users ) {
			$candidates = $this->linker->look_up( $users );
			$failed     = count( array_filter( $candidates, static fn ( Candidate $candidate ): bool => Candidate::FAILED === $candidate->state ) );
			if ( $failed > 0 ) {
				// Before anything of this batch is linked or written down: it is gone through again.
				WP_CLI::error( "Recur did not answer about $failed users. Run the command again: it goes on with this batch." );
			}
			$linked = $dry_run ? array() : $this->confirmed( $candidates, isset( $options['yes'] ) );
			if ( $dry_run ) {
				$this->show( $candidates );
			}
			foreach ( $candidates as $candidate ) {
				$state            = in_array( $candidate->user->ID, $linked, true ) ? 'linked now' : $candidate->state;
				$counts[ $state ] = ( $counts[ $state ] ?? 0 ) + 1;
				if ( null !== $csv ) {
					// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file that the administrator named.
					fputcsv( $csv, array_map( array( self::class, 'harmless' ), array( 'state' => $state ) + $candidate->row() ), ',', '"', '' );
				}
				$bar->tick();
			}
			$cursor = end( $users )->ID;
			if ( ! $dry_run ) {
				update_option( self::CURSOR, $cursor, false );
			}
			$users = $this->users_after( $cursor, $size );
		}
		$bar->finish();
		if ( ! $dry_run ) {
			delete_option( self::CURSOR );
		}
		ksort( $counts );
		$words = array_map( static fn ( string $state, int $count ): string => "$state: $count", array_keys( $counts ), $counts );
		WP_CLI::success( array() === $words ? 'There is no user.' : implode( ', ', $words ) );
	}

	/**
	 * Links what the administrator confirms.
	 *
	 * @param Candidate[] $candidates What was found.
	 * @param bool        $yes        Whether they said so beforehand.
	 * @return list<int> The users who are linked now.
	 */
	private function confirmed( array $candidates, bool $yes ): array {
		$found = array_filter( $candidates, static fn ( Candidate $candidate ): bool => Candidate::FOUND === $candidate->state );
		if ( array() === $found ) {
			return array();
		}
		$this->show( $found );
		if ( ! $yes ) {
			// phpcs:ignore WordPress.PHP.DevelopmentFunctions, WordPress.WP.AlternativeFunctions -- asked on the command line; WP_CLI::confirm() would end the run at a no.
			fwrite( STDOUT, 'Link these ' . count( $found ) . '? [y/n] ' );
			if ( 'y' !== strtolower( trim( (string) fgets( STDIN ) ) ) ) {
				return array();
			}
		}
		$linked = array();
		foreach ( $found as $candidate ) {
			if ( $this->linker->link( $candidate, $candidate->customer ) ) {
				$linked[] = $candidate->user->ID;
			}
		}
		return $linked;
	}

	/**
	 * Shows candidates as a table.
	 *
	 * @param Candidate[] $candidates The candidates.
	 */
	private function show( array $candidates ): void {
		$rows = array_map( static fn ( Candidate $candidate ): array => $candidate->row(), $candidates );
		WP_CLI\Utils\format_items( 'table', $rows, array( 'user_id', 'login', 'email', 'registered', 'verified', 'customer', 'state' ) );
	}

	/**
	 * The CSV file, at its end.
	 *
	 * @param string $file Its name.
	 * @return resource
	 */
	private function open( string $file ) {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- a file that the administrator named.
		$handle = fopen( $file, 'ab' );
		if ( false === $handle ) {
			WP_CLI::error( "The file $file cannot be written." );
		}
		if ( 0 === (int) ( fstat( $handle )['size'] ?? 0 ) ) {
			fputcsv( $handle, array( 'state', 'user_id', 'login', 'email', 'registered', 'verified', 'customer' ), ',', '"', '' );
		}
		// phpcs:enable
		return $handle;
	}

	/**
	 * A cell that no spreadsheet takes for a formula.
	 *
	 * @param string $cell Its text.
	 */
	private static function harmless( string $cell ): string {
		return '' !== $cell && str_contains( "=+-@\t\r", $cell[0] ) ? "'$cell" : $cell;
	}

	/**
	 * Users in order.
	 *
	 * @param int $cursor The ID to begin after.
	 * @param int $number How many at most.
	 * @return list<\WP_User>
	 */
	private function users_after( int $cursor, int $number ): array {
		global $wpdb;
		// phpcs:ignore WordPress.DB -- get_users() cannot begin after an ID; nothing of the condition is from outside.
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->users WHERE ID > %d AND {$this->here()} ORDER BY ID LIMIT %d", $cursor, $number ) );
		return array_values( array_filter( array_map( static fn ( $id ) => get_userdata( (int) $id ), $ids ) ) );
	}

	/**
	 * How many users there are after one.
	 *
	 * @param int $cursor The ID to begin after.
	 */
	private function count_after( int $cursor ): int {
		global $wpdb;
		// phpcs:ignore WordPress.DB -- as above.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->users WHERE ID > %d AND {$this->here()}", $cursor ) );
	}

	/**
	 * The condition for users of this site: the sites of a network share one table of them.
	 */
	private function here(): string {
		global $wpdb;
		return is_multisite()
			? "EXISTS (SELECT 1 FROM $wpdb->usermeta WHERE user_id = ID AND meta_key = '{$wpdb->get_blog_prefix()}capabilities')"
			: '1 = 1';
	}
}
