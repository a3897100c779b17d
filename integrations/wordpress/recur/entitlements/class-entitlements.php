<?php
/**
 * What a user has access to.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\EntitlementList;

/**
 * Asks the API, once a request and user at most, and not at all while the last answer is fresh. Where the API fails, what it
 * said last holds for a while, and never past an entitlement's own end; where nothing is known, nobody gets in.
 */
final class Entitlements {

	/**
	 * Seconds that a page may wait for the API.
	 */
	private const TIMEOUT = 5;

	/**
	 * What this request knows, by site and user; null where the API failed.
	 *
	 * @var array<string, ?EntitlementList>
	 */
	private array $known = array();

	/**
	 * Takes what the question is made from.
	 *
	 * @param Settings          $settings    The plugin's settings.
	 * @param Secret_Key        $secret_key  Where the key comes from: another account has other customers.
	 * @param Clients           $clients     Makes a client for the current site.
	 * @param Identifiers       $identifiers Who a user is to Recur.
	 * @param Entitlement_Cache $cache       What is known.
	 */
	public function __construct( private Settings $settings, private Secret_Key $secret_key, private Clients $clients, private Identifiers $identifiers, private Entitlement_Cache $cache ) {
	}

	/**
	 * Whether a user may use a product now.
	 *
	 * @param \WP_User $user    The user.
	 * @param string   $product Its slug or ID.
	 */
	public function allows( \WP_User $user, string $product ): bool {
		$list = '' === $product ? null : $this->of( $user );
		return null !== $list && $list->allows( $product );
	}

	/**
	 * The user's entitlements; null where the API failed and nothing is known.
	 *
	 * @param \WP_User $user   The user.
	 * @param ?int     $at_most How old an answer may be, in seconds; null for the setting.
	 */
	public function of( \WP_User $user, ?int $at_most = null ): ?EntitlementList {
		if ( 0 === $user->ID || ! Extension::is_loaded() ) {
			return null;
		}
		$key = get_current_blog_id() . ' ' . $user->ID;
		if ( ! array_key_exists( $key, $this->known ) ) {
			try {
				$this->known[ $key ] = $this->find( $user, $at_most ?? $this->settings->all()['fresh_seconds'] );
			} catch ( \Throwable $failure ) {
				Log::failure( 'entitlements not known', $failure );
				$this->known[ $key ] = null;
			}
		}
		return $this->known[ $key ];
	}

	/**
	 * What a user has changes, or may have: the next question goes to the API.
	 *
	 * @param int $user_id The user.
	 */
	public function forget( int $user_id ): void {
		$this->cache->forget( $user_id );
		unset( $this->known[ get_current_blog_id() . ' ' . $user_id ] );
	}

	/**
	 * Finds out.
	 *
	 * @param \WP_User $user    The user.
	 * @param int      $at_most How old an answer may be, in seconds.
	 */
	private function find( \WP_User $user, int $at_most ): EntitlementList {
		$identifiers = $this->identifiers->of( $user );
		if ( array() === $identifiers ) {
			return EntitlementList::fromArray(
				array(
					'customer'     => null,
					'subscription' => null,
					'entitlements' => array(),
				)
			);
		}
		$who        = hash( 'sha256', (string) wp_json_encode( array( $identifiers, $this->secret_key->masked() ) ) );
		$generation = $this->cache->generation( $user->ID );
		$list       = $this->cache->find( $user->ID, $who, $at_most, $generation );
		if ( null !== $list ) {
			return $list;
		}
		$this->cache->lock( $user->ID, self::TIMEOUT );
		try {
			return $this->cache->find( $user->ID, $who, $at_most, $generation ) ?? $this->ask( $user, $identifiers, $who, $generation );
		} finally {
			$this->cache->unlock( $user->ID );
		}
	}

	/**
	 * Asks the API; where it fails, what it said last holds. An error is kept as nothing.
	 *
	 * @param \WP_User              $user        The user.
	 * @param array<string, string> $identifiers Who they are to Recur.
	 * @param string                $who         The same, as the cache has it.
	 * @param string                $generation  Their generation.
	 * @throws \Throwable Where it fails and nothing is known.
	 */
	private function ask( \WP_User $user, array $identifiers, string $who, string $generation ): EntitlementList {
		$settings = $this->settings->all();
		$asked_at = time();
		try {
			$list = $this->clients->make( array( 'timeout' => self::TIMEOUT ) )->entitlements->list( $identifiers );
		} catch ( \Throwable $failure ) {
			$held = $this->cache->find( $user->ID, $who, $settings['hold_seconds'], null );
			if ( null === $held ) {
				throw $failure;
			}
			Log::failure( 'entitlements not asked; the last answer holds', $failure );
			return $held;
		}
		$this->cache->keep( $user->ID, $who, $generation, $list, $asked_at, max( $settings['fresh_seconds'], $settings['hold_seconds'] ) );
		return $list;
	}
}
