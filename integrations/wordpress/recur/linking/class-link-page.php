<?php
/**
 * Linking from the list of users.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * A bulk action that shows what would be linked, on a page where the administrator confirms it. To look is a GET, which links
 * nobody; to link is a POST with a nonce, by who may edit those users.
 */
final class Link_Page {

	private const SLUG   = 'recur-link';
	private const ACTION = 'recur_link';

	/**
	 * Users looked up on one page.
	 */
	private const MOST = 100;

	/**
	 * Takes what does the work.
	 *
	 * @param Linker $linker Looks up and links.
	 */
	public function __construct( private Linker $linker ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_filter( 'bulk_actions-users', array( $this, 'add_action' ) );
		add_filter( 'handle_bulk_actions-users', array( $this, 'lead_to_page' ), 10, 3 );
		add_action( 'admin_menu', array( $this, 'add_page' ) );
		add_action( 'admin_post_' . self::ACTION, array( $this, 'link' ) );
	}

	/**
	 * Adds the bulk action.
	 *
	 * @param array<string, string> $actions The actions.
	 * @return array<string, string>
	 */
	public function add_action( $actions ): array {
		return Extension::is_loaded() && current_user_can( 'edit_users' )
			? (array) $actions + array( self::ACTION => __( 'Link to Recur customers…', 'recur' ) )
			: (array) $actions;
	}

	/**
	 * Leads from the bulk action to the page.
	 *
	 * @param string $url    Where WordPress would lead.
	 * @param string $action The action.
	 * @param int[]  $users  The users that are ticked.
	 */
	public function lead_to_page( $url, $action, $users ): string {
		return self::ACTION === $action
			? admin_url( 'users.php?page=' . self::SLUG . '&users=' . implode( ',', array_map( 'absint', (array) $users ) ) )
			: (string) $url;
	}

	/**
	 * Makes the page known; it is in no menu.
	 */
	public function add_page(): void {
		add_users_page( __( 'Link to Recur customers', 'recur' ), __( 'Link to Recur customers', 'recur' ), 'edit_users', self::SLUG, array( $this, 'show' ) );
		remove_submenu_page( 'users.php', self::SLUG );
	}

	/**
	 * Shows what would be linked.
	 */
	public function show(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- looks only.
		$ids  = isset( $_GET['users'] ) && is_string( $_GET['users'] ) ? wp_parse_id_list( sanitize_text_field( wp_unslash( $_GET['users'] ) ) ) : array();
		$done = isset( $_GET['linked'] ) ? absint( $_GET['linked'] ) : null;
		// phpcs:enable
		echo '<div class="wrap"><h1>' . esc_html__( 'Link to Recur customers', 'recur' ) . '</h1>';
		if ( null !== $done ) {
			/* translators: %d: a number of users. */
			printf( '<div class="notice notice-success" role="status"><p>%s</p></div>', esc_html( sprintf( _n( '%d user was linked.', '%d users were linked.', $done, 'recur' ), $done ) ) );
		}
		if ( count( $ids ) > self::MOST ) {
			/* translators: %d: a number of users. */
			printf( '<p>%s</p></div>', esc_html( sprintf( __( 'At most %d users at a time; for more there is the command “wp recur link”.', 'recur' ), self::MOST ) ) );
			return;
		}
		try {
			$this->show_form( $this->linker->look_up( $this->users( $ids ) ) );
		} catch ( \Throwable $failure ) {
			Log::failure( 'users not looked up', $failure );
			printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html__( 'Recur could not be asked. Site Health tells why.', 'recur' ) );
		}
		echo '</div>';
	}

	/**
	 * The form with the candidates.
	 *
	 * @param Candidate[] $candidates What was found.
	 */
	private function show_form( array $candidates ): void {
		printf( '<p>%s</p>', esc_html__( 'These users have the same e-mail address as a customer of Recur. Whoever is linked opens that customer’s billing page and uses what they paid for: link only whom you know to be the same person.', 'recur' ) );
		printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::ACTION ) );
		wp_nonce_field( self::ACTION );
		echo '<table class="widefat striped"><thead><tr>';
		foreach ( array( __( 'Link', 'recur' ), __( 'User', 'recur' ), __( 'E-mail address', 'recur' ), __( 'Registered', 'recur' ), __( 'Address verified', 'recur' ), __( 'Recur customer ID', 'recur' ), __( 'What was found', 'recur' ) ) as $title ) {
			printf( '<th scope="col">%s</th>', esc_html( $title ) );
		}
		echo '</tr></thead><tbody>';
		foreach ( $candidates as $candidate ) {
			$this->show_row( $candidate );
		}
		echo '</tbody></table>';
		submit_button( __( 'Link the ticked users', 'recur' ) );
		echo '</form>';
	}

	/**
	 * One candidate.
	 *
	 * @param Candidate $candidate What was found.
	 */
	private function show_row( Candidate $candidate ): void {
		$box = Candidate::FOUND === $candidate->state
			? sprintf(
				'<input type="checkbox" name="link[%d]" value="%s" aria-label="%s">',
				$candidate->user->ID,
				esc_attr( $candidate->customer ),
				/* translators: %s: a user's name. */
				esc_attr( sprintf( __( 'Link %s', 'recur' ), $candidate->user->user_login ) )
			)
			: '—';
		$cells = array( $candidate->user->user_login, $candidate->user->user_email, $candidate->user->user_registered, $candidate->verified_words(), $candidate->customer, $candidate->words() );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
		printf( '<tr><td>%s</td>%s</tr>', $box, implode( '', array_map( static fn ( string $cell ): string => '<td>' . esc_html( $cell ) . '</td>', $cells ) ) );
	}

	/**
	 * Links what was confirmed.
	 */
	public function link(): void {
		if ( ! current_user_can( 'edit_users' ) ) {
			wp_die( esc_html__( 'Only those who may edit users link them.', 'recur' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with what Recur says, and never stored.
		$confirmed = isset( $_POST['link'] ) && is_array( $_POST['link'] ) ? array_filter( wp_unslash( $_POST['link'] ), 'is_string' ) : array();
		$linked    = 0;
		try {
			foreach ( $this->linker->look_up( $this->users( array_map( 'absint', array_keys( $confirmed ) ) ) ) as $candidate ) {
				$linked += (int) $this->linker->link( $candidate, $confirmed[ $candidate->user->ID ] );
			}
		} catch ( \Throwable $failure ) {
			Log::failure( 'users not linked', $failure );
		}
		Redirect::see_other( admin_url( 'users.php?page=' . self::SLUG . '&linked=' . $linked . '&users=' . implode( ',', array_map( 'absint', array_keys( $confirmed ) ) ) ) );
	}

	/**
	 * Those of the users whom the present user may edit.
	 *
	 * @param int[] $ids Their IDs.
	 * @return list<\WP_User>
	 */
	private function users( array $ids ): array {
		$ids = array_filter( array_slice( $ids, 0, self::MOST ), static fn ( int $id ): bool => current_user_can( 'edit_user', $id ) );
		return array_values( array_filter( array_map( 'get_userdata', $ids ) ) );
	}
}
