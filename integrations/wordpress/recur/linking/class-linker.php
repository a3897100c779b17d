<?php
/**
 * Ties customers from before to users.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\EntitlementList;
use Recur\Exception\InvalidRequestException;

/**
 * Looks users up by their addresses, and links whom the administrator confirms. An address proves little, so nothing is
 * linked unasked, and no link that is there is replaced.
 */
final class Linker {

	/**
	 * Seconds for a whole batch.
	 */
	private const DEADLINE = 90.0;

	/**
	 * Takes what the look-up is made from.
	 *
	 * @param Settings     $settings     The plugin's settings.
	 * @param Clients      $clients      Makes a client for the current site.
	 * @param Entitlements $entitlements What linked users have is asked anew.
	 */
	public function __construct( private Settings $settings, private Clients $clients, private Entitlements $entitlements ) {
	}

	/**
	 * Looks users up, all in one batch.
	 *
	 * @param \WP_User[] $users The users.
	 * @return list<Candidate>
	 */
	public function look_up( array $users ): array {
		$questions = array();
		$prefix    = $this->settings->all()['external_id_prefix'];
		foreach ( $users as $user ) {
			if ( '' !== Customer_Id::of( $user->ID ) ) {
				continue;
			}
			foreach ( $this->spellings( $user ) as $spelling => $address ) {
				$questions[ $user->ID . ' email ' . $spelling ] = array( 'email' => $address );
			}
			if ( $this->settings->all()['use_external_id'] ) {
				$questions[ $user->ID . ' own' ] = array( 'externalId' => $prefix . $user->ID );
			}
		}
		$answers = array() === $questions ? array() : $this->clients->make()->entitlements->listMany( $questions, 4, null, self::DEADLINE );
		return array_map( fn ( \WP_User $user ): Candidate => $this->judge( $user, $answers ), array_values( $users ) );
	}

	/**
	 * Links a user to the customer that the administrator confirmed; false where that is not what Recur says now.
	 *
	 * @param Candidate $candidate What was found just now.
	 * @param string    $customer  What was confirmed.
	 */
	public function link( Candidate $candidate, string $customer ): bool {
		$user_id = $candidate->user->ID;
		if ( Candidate::FOUND !== $candidate->state || $customer !== $candidate->customer || '' !== Customer_Id::of( $user_id ) || array() !== Customer_Id::users_of( $customer ) ) {
			return false;
		}
		Customer_Id::store( $user_id, $customer );
		$this->entitlements->forget( $user_id );
		Log::linked( $user_id, get_current_user_id() );
		return true;
	}

	/**
	 * A user's address as it is written, and in lower case where that differs.
	 *
	 * @param \WP_User $user The user.
	 * @return list<string>
	 */
	private function spellings( \WP_User $user ): array {
		$address = trim( $user->user_email );
		return array_values( array_filter( array_unique( array( $address, strtolower( $address ) ) ), static fn ( string $text ): bool => '' !== $text ) );
	}

	/**
	 * What the answers say of a user.
	 *
	 * @param \WP_User             $user    The user.
	 * @param array<string, mixed> $answers Recur's answers by question.
	 */
	private function judge( \WP_User $user, array $answers ): Candidate {
		$linked = Customer_Id::of( $user->ID );
		if ( '' !== $linked ) {
			return $this->candidate( $user, Candidate::LINKED, $linked );
		}
		$found = array();
		foreach ( array_keys( $this->spellings( $user ) ) as $spelling ) {
			$answer = $answers[ $user->ID . ' email ' . $spelling ] ?? null;
			if ( ! $answer instanceof EntitlementList ) {
				// What is wrong with an address is so every time: the others are not to wait for it.
				return $this->candidate( $user, $answer instanceof InvalidRequestException ? Candidate::REFUSED : Candidate::FAILED );
			}
			$found[] = (string) $answer->customer;
		}
		$found = array_values( array_unique( array_filter( $found, static fn ( string $text ): bool => '' !== $text ) ) );
		$own   = $answers[ $user->ID . ' own' ] ?? null;
		if ( array() === $found ) {
			return $this->candidate( $user, Candidate::NOBODY );
		}
		if ( null !== $own && ! $own instanceof EntitlementList ) {
			return $this->candidate( $user, Candidate::FAILED );
		}
		if ( count( $found ) > 1 || $this->is_shared( $user ) ) {
			return $this->candidate( $user, Candidate::AMBIGUOUS );
		}
		$other = null !== $own && null !== $own->customer && $own->customer !== $found[0];
		if ( $other || array() !== Customer_Id::users_of( $found[0] ) ) {
			return $this->candidate( $user, Candidate::CONFLICT, $found[0] );
		}
		return $this->candidate( $user, Candidate::FOUND, $found[0] );
	}

	/**
	 * Whether another user has the same address, whatever its letter case.
	 *
	 * @param \WP_User $user The user.
	 */
	private function is_shared( \WP_User $user ): bool {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that folds the case; asked once a look-up.
		return 1 < (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->users WHERE LOWER(TRIM(user_email)) = LOWER(%s)", trim( $user->user_email ) ) );
	}

	/**
	 * A candidate, with what the site knows of the address.
	 *
	 * @param \WP_User $user     The user.
	 * @param string   $state    Of Candidate.
	 * @param string   $customer Recur's customer ID; '' for none.
	 */
	private function candidate( \WP_User $user, string $state, string $customer = '' ): Candidate {
		/**
		 * Filters whether a user's address was verified; WordPress itself does not keep it.
		 *
		 * @param ?bool    $verified Null: unknown.
		 * @param \WP_User $user     The user.
		 */
		$verified = apply_filters( 'recur_email_is_verified', null, $user );
		return new Candidate( $user, $state, $customer, is_bool( $verified ) ? ( $verified ? 'yes' : 'no' ) : 'unknown' );
	}
}
