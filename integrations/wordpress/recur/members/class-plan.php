<?php
/**
 * The plan that the user has.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Entitlement;
use Recur\EntitlementList;
use Recur\Subscription;

/**
 * Draws the block recur/plan and the shortcode [recur_plan]: plan, state, until when, and what to do.
 */
final class Plan {

	/**
	 * Takes what is shown.
	 *
	 * @param Gate     $gate     What the user has.
	 * @param Button   $button   The portal button.
	 * @param Settings $settings The plugin's settings.
	 */
	public function __construct( private Gate $gate, private Button $button, private Settings $settings ) {
	}

	/**
	 * The block.
	 */
	public function block(): string {
		return $this->html( get_block_wrapper_attributes( array( 'class' => 'recur-plan' ) ) );
	}

	/**
	 * The shortcode [recur_plan].
	 */
	public function shortcode(): string {
		return $this->html();
	}

	/**
	 * The HTML; nothing where PHP lacks the extension, or where it would be shown apart from its page.
	 *
	 * @param string $wrapper Attributes of the outer element, escaped.
	 */
	public function html( string $wrapper = 'class="recur-plan"' ): string {
		if ( Gate::is_apart() || ! Extension::is_loaded() ) {
			return '';
		}
		Uncached::mark();
		if ( ! is_user_logged_in() ) {
			return sprintf( '<div %s>%s</div>', $wrapper, $this->button->html() );
		}
		$list = $this->gate->known();
		if ( null === $list ) {
			$inside = $this->sentence( __( 'We cannot look up your subscription at the moment. Please try again in a few minutes.', 'recur' ) ) . $this->button->html();
		} elseif ( null === $list->subscription && 0 === count( $list ) ) {
			$inside = $this->sentence( Outcome::message( Outcome::UNKNOWN ) ) . $this->pricing_link();
		} else {
			$inside = $this->of( $list ) . $this->button->html();
		}
		return sprintf( '<div %s>%s</div>', $wrapper, $inside );
	}

	/**
	 * What a customer has.
	 *
	 * @param EntitlementList $list What Recur said.
	 */
	private function of( EntitlementList $list ): string {
		$html = '';
		$seen = array();
		if ( null !== $list->subscription ) {
			$html  .= $this->subscription( $list->subscription, $list );
			$seen[] = $list->subscription->productSlug; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- the extension's.
		}
		foreach ( $list as $entitlement ) {
			if ( $entitlement->givesAccess() && ! in_array( $entitlement->product, $seen, true ) ) {
				$html .= $this->entitlement( $entitlement );
			}
		}
		return $html;
	}

	/**
	 * A subscription, as far as it still gives access.
	 *
	 * @param Subscription    $subscription The subscription.
	 * @param EntitlementList $list         What it gives.
	 */
	private function subscription( Subscription $subscription, EntitlementList $list ): string {
		// phpcs:disable WordPress.NamingConventions.ValidVariableName -- the extension's.
		$slug  = (string) ( $subscription->productSlug ?? $subscription->productId );
		$named = (string) ( $subscription->productName ?? '' );
		$end   = $subscription->currentPeriodEnd;
		// phpcs:enable
		$name   = '' === $named ? $this->settings->product_name( $slug ) : $named;
		$status = strtolower( (string) $subscription->status );
		if ( '' !== $slug && ! $list->allows( $slug ) && ! in_array( $status, array( 'past_due', 'pastdue', 'unpaid' ), true ) ) {
			return $this->row( $name, __( 'Ended', 'recur' ), '' ) . $this->pricing_link();
		}
		return $this->row( $name, $this->state( $status ), $this->until( $status, $end ) ) . $this->advice( $status );
	}

	/**
	 * Something that the user has without this subscription.
	 *
	 * @param Entitlement $entitlement What Recur said.
	 */
	private function entitlement( Entitlement $entitlement ): string {
		$status = strtolower( (string) $entitlement->status );
		// phpcs:ignore WordPress.NamingConventions.ValidVariableName -- the extension's.
		return $this->row( $this->settings->product_name( $entitlement->product ), $this->state( $status ), $this->until( $status, $entitlement->expiresAt ) ) . $this->advice( $status );
	}

	/**
	 * A name, a state and a date.
	 *
	 * @param string $name  Of the plan.
	 * @param string $state In words.
	 * @param string $until In words; '' for nothing.
	 */
	private function row( string $name, string $state, string $until ): string {
		return sprintf(
			'<p class="recur-plan__row"><strong class="recur-plan__name">%s</strong> <span class="recur-plan__state">%s</span>%s</p>',
			esc_html( $name ),
			esc_html( $state ),
			'' === $until ? '' : sprintf( ' <span class="recur-plan__until">%s</span>', esc_html( $until ) )
		);
	}

	/**
	 * A state in words.
	 *
	 * @param string $status As Recur has it, in lower case.
	 */
	private function state( string $status ): string {
		$states = array(
			'active'    => __( 'Active', 'recur' ),
			'trialing'  => __( 'Trial', 'recur' ),
			'past_due'  => __( 'Payment failed', 'recur' ),
			'canceled'  => __( 'Cancelled', 'recur' ),
			'cancelled' => __( 'Cancelled', 'recur' ),
			'purchased' => __( 'Purchased', 'recur' ),
		);
		return $states[ $status ] ?? $status;
	}

	/**
	 * Until when, as the site writes dates.
	 *
	 * @param string  $status As Recur has it, in lower case.
	 * @param ?string $end    ISO 8601; null for none.
	 */
	private function until( string $status, ?string $end ): string {
		$time = null === $end ? false : strtotime( $end );
		if ( false === $time ) {
			return '';
		}
		$date = (string) wp_date( get_option( 'date_format' ), $time );
		return in_array( $status, array( 'active', 'trialing' ), true )
			/* translators: %s: a date. */
			? sprintf( __( 'Renews on %s', 'recur' ), $date )
			/* translators: %s: a date. */
			: sprintf( __( 'Access until %s', 'recur' ), $date );
	}

	/**
	 * What to do.
	 *
	 * @param string $status As Recur has it, in lower case.
	 */
	private function advice( string $status ): string {
		if ( 'past_due' === $status ) {
			return $this->sentence( __( 'The last payment failed. Please update your payment method to keep your access.', 'recur' ) );
		}
		if ( 'canceled' === $status || 'cancelled' === $status ) {
			return $this->sentence( __( 'Your subscription will not renew. You can resume it before that day.', 'recur' ) );
		}
		return '';
	}

	/**
	 * The way to the plans, where the site has a page of them.
	 */
	private function pricing_link(): string {
		$url = $this->settings->pricing_url();
		return '' === $url ? '' : sprintf( '<p><a href="%s">%s</a></p>', esc_url( $url ), esc_html__( 'See the plans', 'recur' ) );
	}

	/**
	 * A sentence.
	 *
	 * @param string $text The text.
	 */
	private function sentence( string $text ): string {
		return sprintf( '<p class="recur-plan__advice">%s</p>', esc_html( $text ) );
	}
}
