<?php
/**
 * The command `wp recur link`.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\RecurException;
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
		$csv     = isset( $options['csv'] ) ? Link_File::open( (string) $options['csv'] ) : null;
		$cursor  = $dry_run || isset( $options['restart'] ) ? 0 : (int) get_option( self::CURSOR, 0 );
		$counts  = array();
		if ( $cursor > 0 ) {
			WP_CLI::log( "Going on after user $cursor; --restart begins with the first." );
		}
		$bar   = WP_CLI\Utils\make_progress_bar( 'Users', $this->count_after( $cursor ) );
		$users = $this->users_after( $cursor, $size );
		while ( array() !== $users ) {
			$candidates = $this->look_up( $users );
			$linked     = $dry_run ? array() : $this->confirmed( $candidates, isset( $options['yes'] ) );
			if ( $dry_run ) {
				$this->show( $candidates );
			}
			foreach ( $candidates as $candidate ) {
				$state            = in_array( $candidate->user->ID, $linked, true ) ? 'linked now' : $candidate->state;
				$counts[ $state ] = ( $counts[ $state ] ?? 0 ) + 1;
				$csv?->add( array( 'state' => $state ) + $candidate->row() );
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
	 * Looks a batch up. Where Recur gives no answer, the run ends before anything of the batch is linked or written down: it is
	 * gone through again.
	 *
	 * @param \WP_User[] $users The users.
	 * @return list<Candidate>
	 */
	private function look_up( array $users ): array {
		try {
			$candidates = $this->linker->look_up( $users );
		} catch ( RecurException | Misuse $failure ) {
			WP_CLI::error( 'Recur could not be asked: ' . $this->reason( $failure ) );
		}
		$failures = array_values( array_filter( array_map( static fn ( Candidate $candidate ): ?RecurException => $candidate->failure, $candidates ) ) );
		if ( array() !== $failures ) {
			// One that lasts, before those that pass.
			usort( $failures, static fn ( RecurException $one, RecurException $other ): int => $one->isRetryable() <=> $other->isRetryable() );
			WP_CLI::error( 'Recur gave no answer about ' . count( $failures ) . ' of ' . count( $users ) . ' users: ' . $this->reason( $failures[0] ) );
		}
		return $candidates;
	}

	/**
	 * Why Recur gave no answer, and what to do.
	 *
	 * @param RecurException|Misuse $failure The failure.
	 */
	private function reason( RecurException|Misuse $failure ): string {
		$code   = $failure instanceof RecurException ? " ($failure->errorCode)" : '';
		$advice = $failure instanceof RecurException && $failure->isRetryable()
			? 'Run the command again'
			: 'Look at Settings → Recur and at Site Health, then run the command again';
		if ( Linker::is_refusal( $failure ) ) {
			$advice .= '. Where all these addresses are wrong indeed, --batch=1 goes past them';
		}
		return self::printable( rtrim( $failure->getMessage(), '.' ) . $code ) . ". $advice. Nobody of this batch was linked.";
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
		$rows = array_map( static fn ( Candidate $candidate ): array => array_map( array( self::class, 'printable' ), $candidate->row() ), $candidates );
		WP_CLI\Utils\format_items( 'table', $rows, array( 'user_id', 'login', 'email', 'registered', 'verified', 'customer', 'state' ) );
	}

	/**
	 * Text of somebody else's making that a terminal prints and does not obey.
	 *
	 * @param string $text The text.
	 */
	private static function printable( string $text ): string {
		return preg_replace( '/\p{C}/u', '?', $text ) ?? (string) preg_replace( '/[^\x20-\x7e]/', '?', $text );
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
