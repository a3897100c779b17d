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
use Recur\Exception\RecurException;

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
		// What is wrong with one user's address or ID is so every time: the others are not to wait for it. But where everybody is
		// refused, it is not the addresses that are wrong.
		$refused = array_filter( $answers, array( self::class, 'is_refusal' ) );
		$asked   = array_unique( array_map( static fn ( string $question ): string => strtok( $question, ' ' ), array_keys( $questions ) ) );
		$refused = count( $asked ) > 1 && count( $refused ) === count( $answers ) ? array() : $refused;
		return array_map( fn ( \WP_User $user ): Candidate => $this->judge( $user, $answers, $refused ), array_values( $users ) );
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
		$address = trim( $user->user_email, ' ' );
		return array_values( array_filter( array_unique( array( $address, strtolower( $address ) ) ), static fn ( string $text ): bool => '' !== $text ) );
	}

	/**
	 * What the answers say of a user.
	 *
	 * @param \WP_User                                      $user    The user.
	 * @param array<string, EntitlementList|RecurException> $answers Recur's answers by question.
	 * @param array<string, EntitlementList|RecurException> $refused Those that refuse what was asked with.
	 */
	private function judge( \WP_User $user, array $answers, array $refused ): Candidate {
		$linked = Customer_Id::of( $user->ID );
		if ( '' !== $linked ) {
			return $this->candidate( $user, Candidate::LINKED, $linked );
		}
		$found = array();
		foreach ( array_keys( $this->spellings( $user ) ) as $spelling ) {
			$question = $user->ID . ' email ' . $spelling;
			$answer   = $answers[ $question ];
			if ( $answer instanceof RecurException ) {
				return $this->unanswered( $user, $answer, isset( $refused[ $question ] ) );
			}
			$found[] = (string) $answer->customer;
		}
		$found = array_values( array_unique( array_filter( $found, static fn ( string $text ): bool => '' !== $text ) ) );
		$own   = $answers[ $user->ID . ' own' ] ?? null;
		if ( array() === $found ) {
			return $this->candidate( $user, Candidate::NOBODY );
		}
		if ( $own instanceof RecurException ) {
			return $this->unanswered( $user, $own, isset( $refused[ $user->ID . ' own' ] ) );
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
	 * Whether an answer says that the address or the ID is none: 400, which the extension's own invalid_option has too, or 422. Any
	 * other failure says nothing about the user.
	 *
	 * @param EntitlementList|RecurException|Misuse $answer The answer.
	 */
	public static function is_refusal( EntitlementList|RecurException|Misuse $answer ): bool {
		return $answer instanceof InvalidRequestException && in_array( $answer->getCode(), array( 400, 422 ), true );
	}

	/**
	 * A user about whom Recur gave no answer.
	 *
	 * @param \WP_User       $user       The user.
	 * @param RecurException $failure    What came in place of an answer.
	 * @param bool           $is_refused Whether that refuses the user's address or ID.
	 */
	private function unanswered( \WP_User $user, RecurException $failure, bool $is_refused ): Candidate {
		return $is_refused
			? $this->candidate( $user, Candidate::REFUSED )
			: $this->candidate( $user, Candidate::FAILED, '', $failure );
	}

	/**
	 * Whether another user has the same address, whatever its letter case.
	 *
	 * @param \WP_User $user The user.
	 */
	private function is_shared( \WP_User $user ): bool {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that folds the case; asked once a look-up.
		return 1 < (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->users WHERE LOWER(TRIM(user_email)) = LOWER(%s)", trim( $user->user_email, ' ' ) ) );
	}

	/**
	 * A candidate, with what the site knows of the address.
	 *
	 * @param \WP_User        $user     The user.
	 * @param string          $state    Of Candidate.
	 * @param string          $customer Recur's customer ID; '' for none.
	 * @param ?RecurException $failure  Why Recur gave no answer.
	 */
	private function candidate( \WP_User $user, string $state, string $customer = '', ?RecurException $failure = null ): Candidate {
		/**
		 * Filters whether a user's address was verified; WordPress itself does not keep it.
		 *
		 * @param ?bool    $verified Null: unknown.
		 * @param \WP_User $user     The user.
		 */
		$verified = apply_filters( 'recur_email_is_verified', null, $user );
		return new Candidate( $user, $state, $customer, is_bool( $verified ) ? ( $verified ? 'yes' : 'no' ) : 'unknown', $failure );
	}
}
