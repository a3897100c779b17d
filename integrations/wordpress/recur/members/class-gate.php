<?php
/**
 * Who sees what is for members only.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\EntitlementList;

/**
 * Decides on the server, for the user who is signed in. What is shown apart from its page (a feed, REST, an excerpt, an
 * embed) may be kept by anybody for everybody, so it never holds what is for members.
 */
final class Gate {

	/**
	 * Takes what knows.
	 *
	 * @param Entitlements    $entitlements What users have access to.
	 * @param Checkout_Return $checkout_return  Whether the user comes back from a checkout.
	 */
	public function __construct( private Entitlements $entitlements, private Checkout_Return $checkout_return ) {
	}

	/**
	 * Whether the present user may use a product: null where nobody knows, as Recur does not answer.
	 *
	 * @param string $product Its slug or ID; '' is no product, and nobody's.
	 */
	public function allows( string $product ): ?bool {
		if ( ! is_user_logged_in() || '' === $product ) {
			return false;
		}
		$list = $this->known();
		return null === $list ? null : $list->allows( $product );
	}

	/**
	 * What the present user has; null where nobody knows. Back from a checkout, a no that is some seconds old is passed over.
	 */
	public function known(): ?EntitlementList {
		$awaited = $this->checkout_return->awaited();
		$list    = $this->entitlements->of( wp_get_current_user(), '' === $awaited ? null : Checkout_Return::ASK_AGAIN_SECONDS );
		if ( '' !== $awaited && null !== $list && $list->allows( $awaited ) ) {
			$this->checkout_return->end();
		}
		return $list;
	}

	/**
	 * Whether the present user may change the page, and so sees all of it.
	 */
	public function may_edit(): bool {
		$post = get_post();
		return $post instanceof \WP_Post && current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * Whether content is being shown apart from its page.
	 */
	public static function is_apart(): bool {
		return is_feed() || is_embed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || doing_filter( 'get_the_excerpt' )
			|| ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST );
	}
}
