<?php
/**
 * A user who may be a customer.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\RecurException;

/**
 * What was found of a user, for the administrator to judge.
 */
final class Candidate {

	public const FOUND     = 'found';
	public const LINKED    = 'linked';
	public const NOBODY    = 'nobody';
	public const REFUSED   = 'refused';
	public const AMBIGUOUS = 'ambiguous';
	public const CONFLICT  = 'conflict';
	public const FAILED    = 'failed';

	/**
	 * Holds it.
	 *
	 * @param \WP_User        $user     The user.
	 * @param string          $state    One of the constants; only FOUND can be linked.
	 * @param string          $customer Recur's customer ID; '' for none.
	 * @param string          $verified `yes`, `no` or `unknown`: whether the address was verified as the user's own.
	 * @param ?RecurException $failure  Why Recur gave no answer, where it is FAILED.
	 */
	public function __construct( public readonly \WP_User $user, public readonly string $state, public readonly string $customer, public readonly string $verified, public readonly ?RecurException $failure = null ) {
	}

	/**
	 * The state in words.
	 */
	public function words(): string {
		$words = array(
			self::FOUND     => __( 'can be linked', 'recur' ),
			self::LINKED    => __( 'is linked already', 'recur' ),
			self::NOBODY    => __( 'Recur knows no such address', 'recur' ),
			self::REFUSED   => __( 'Recur refuses the user’s address or ID', 'recur' ),
			self::AMBIGUOUS => __( 'ambiguous: several users or customers share the address', 'recur' ),
			self::CONFLICT  => __( 'the user has another customer, or the customer another user', 'recur' ),
			/* translators: %s: the code of an error. */
			self::FAILED    => sprintf( __( 'Recur gave no answer (%s)', 'recur' ), $this->failure->errorCode ?? '' ), // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- the extension's.
		);
		return $words[ $this->state ];
	}

	/**
	 * Whether the address was verified, in words.
	 */
	public function verified_words(): string {
		$words = array(
			'yes'     => __( 'yes', 'recur' ),
			'no'      => __( 'no', 'recur' ),
			'unknown' => __( 'unknown', 'recur' ),
		);
		return $words[ $this->verified ];
	}

	/**
	 * As a row of a table or a CSV file.
	 *
	 * @return array<string, string>
	 */
	public function row(): array {
		return array(
			'user_id'    => (string) $this->user->ID,
			'login'      => $this->user->user_login,
			'email'      => $this->user->user_email,
			'registered' => $this->user->user_registered,
			'verified'   => $this->verified,
			'customer'   => $this->customer,
			'state'      => $this->state,
		);
	}
}
