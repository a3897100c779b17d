<?php
/**
 * Personal data.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * A text for the site's privacy policy, and what the tools under Tools → Export and Erase Personal Data ask for.
 */
final class Privacy {

	/**
	 * Takes what is forgotten with a user.
	 *
	 * @param Entitlement_Cache $cache What is known of users.
	 */
	public function __construct( private Entitlement_Cache $cache ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'admin_init', array( $this, 'add_policy' ) );
		add_filter( 'wp_privacy_personal_data_exporters', array( $this, 'add_exporter' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( $this, 'add_eraser' ) );
	}

	/**
	 * Suggests a text for the privacy policy.
	 */
	public function add_policy(): void {
		$texts = array(
			__( 'Subscriptions and payments are handled by Recur. When you subscribe, we give Recur your user number on this site, and your e-mail address where we find customers by it; what you enter on Recur’s pages goes to Recur.', 'recur' ),
			__( 'We keep your customer number at Recur, and for a short while what you have subscribed to, so that we can show you what is yours.', 'recur' ),
		);
		wp_add_privacy_policy_content( 'Recur for WordPress', '<p>' . implode( '</p><p>', array_map( 'esc_html', $texts ) ) . '</p>' );
	}

	/**
	 * Adds the exporter.
	 *
	 * @param array<string, array<string, mixed>> $exporters The exporters.
	 * @return array<string, array<string, mixed>>
	 */
	public function add_exporter( $exporters ): array {
		$exporters['recur'] = array(
			'exporter_friendly_name' => 'Recur',
			'callback'               => array( $this, 'export' ),
		);
		return $exporters;
	}

	/**
	 * Adds the eraser.
	 *
	 * @param array<string, array<string, mixed>> $erasers The erasers.
	 * @return array<string, array<string, mixed>>
	 */
	public function add_eraser( $erasers ): array {
		$erasers['recur'] = array(
			'eraser_friendly_name' => 'Recur',
			'callback'             => array( $this, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * What this site keeps of somebody.
	 *
	 * @param string $email Their address.
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function export( $email ): array {
		$user     = get_user_by( 'email', (string) $email );
		$customer = false === $user ? '' : Customer_Id::of( $user->ID );
		$data     = array();
		if ( false !== $user && '' !== $customer ) {
			$data[] = array(
				'group_id'    => 'recur',
				'group_label' => 'Recur',
				'item_id'     => 'recur-' . $user->ID,
				'data'        => array(
					array(
						'name'  => __( 'Recur customer ID', 'recur' ),
						'value' => $customer,
					),
				),
			);
		}
		return array(
			'data' => $data,
			'done' => true,
		);
	}

	/**
	 * Removes it. What Recur itself keeps is Recur's to erase.
	 *
	 * @param string $email Their address.
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function erase( $email ): array {
		$user    = get_user_by( 'email', (string) $email );
		$removed = false !== $user && '' !== Customer_Id::of( $user->ID );
		if ( false !== $user ) {
			Customer_Id::store( $user->ID, '' );
			$this->cache->erase( $user->ID );
		}
		return array(
			'items_removed'  => $removed,
			'items_retained' => false,
			'messages'       => $removed ? array( __( 'What Recur itself keeps of this customer is erased in Recur’s dashboard.', 'recur' ) ) : array(),
			'done'           => true,
		);
	}
}
