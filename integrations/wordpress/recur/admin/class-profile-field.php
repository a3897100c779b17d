<?php
/**
 * The Recur customer ID in a user's profile.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Lets those who may edit users, and nobody else, say which Recur customer a user is.
 */
final class Profile_Field {

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'show_user_profile', array( $this, 'show' ) );
		add_action( 'edit_user_profile', array( $this, 'show' ) );
		add_action( 'personal_options_update', array( $this, 'save' ) );
		add_action( 'edit_user_profile_update', array( $this, 'save' ) );
	}

	/**
	 * Draws the field.
	 *
	 * @param \WP_User $user The user whose profile it is.
	 */
	public function show( \WP_User $user ): void {
		if ( ! current_user_can( 'edit_users' ) ) {
			return;
		}
		$customer = get_user_option( Customer_Id::META, $user->ID );
		$customer = is_scalar( $customer ) ? (string) $customer : '';
		printf(
			'<h2>%1$s</h2><table class="form-table" role="presentation"><tr><th><label for="%2$s">%3$s</label></th>'
			. '<td><input type="text" class="regular-text code" id="%2$s" name="%2$s" value="%4$s" maxlength="255"><p class="description">%5$s</p></td></tr></table>',
			'Recur',
			esc_attr( Customer_Id::META ),
			esc_html__( 'Recur customer ID', 'recur' ),
			esc_attr( $customer ),
			esc_html__( 'Whose billing page this user opens. Only those who may edit users see this field.', 'recur' )
		);
	}

	/**
	 * Saves the field.
	 *
	 * @param int $user_id The user whose profile it is.
	 */
	public function save( int $user_id ): void {
		check_admin_referer( 'update-user_' . $user_id );
		if ( ! current_user_can( 'edit_users' ) || ! isset( $_POST[ Customer_Id::META ] ) ) {
			return;
		}
		$customer = sanitize_text_field( wp_unslash( $_POST[ Customer_Id::META ] ) );
		Customer_Id::store( $user_id, $customer );
	}
}
