<?php
/**
 * The fields of the settings page.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Draws each field; the methods are named like the settings.
 */
final class Settings_Fields {

	/**
	 * Takes what the fields show.
	 *
	 * @param Settings   $settings   The plugin's settings.
	 * @param Secret_Key $secret_key Where the key comes from.
	 */
	public function __construct( private Settings $settings, private Secret_Key $secret_key ) {
	}

	/**
	 * The key in force. There is no input: the key is never stored in the database.
	 */
	public function key(): void {
		$source = $this->secret_key->source();
		if ( '' === $source ) {
			printf( '<p><strong>%s</strong></p>', esc_html( $this->secret_key->kind_label() ) );
		} else {
			$masked = $this->secret_key->masked();
			echo '<p>';
			if ( '' !== $masked ) {
				printf( '<code>%s</code> ', esc_html( $masked ) );
			}
			printf(
				'<strong>%s</strong><br>%s</p>',
				esc_html( $this->secret_key->kind_label() ),
				/* translators: %s: name of a constant, an environment variable or a php.ini setting. */
				esc_html( sprintf( __( 'From %s', 'recur-portal' ), $source ) )
			);
		}
		printf(
			'<p>%s</p>',
			wp_kses(
				sprintf(
					/* translators: 1: a php.ini setting, 2: an environment variable, 3: a line of PHP for wp-config.php. */
					__( 'The key is never stored in the database. Best keep it in a file that only the web server can read, named by %1$s in php.ini. Else set the environment variable %2$s, or write %3$s into wp-config.php, which comes before all others.', 'recur-portal' ),
					'<code>recur.secret_key_file</code>',
					'<code>RECUR_SECRET_KEY</code>',
					'<code>define( \'RECUR_SECRET_KEY\', \'sk_…\' );</code>'
				),
				array( 'code' => array() )
			)
		);
	}

	/**
	 * Which identifiers to use.
	 */
	public function identifiers(): void {
		printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html__( 'Find customers by', 'recur-portal' ) );
		$this->checkbox( 'use_customer_id', __( 'Recur customer ID, from the user’s profile', 'recur-portal' ) );
		$this->checkbox( 'use_external_id', __( 'WordPress user ID, given to Recur as the external ID at checkout', 'recur-portal' ) );
		$this->checkbox(
			'use_email',
			__( 'E-mail address', 'recur-portal' ),
			__( 'Risk: whoever can have an account here with somebody else’s address opens that customer’s billing page. Allow it only where every address was verified before the account could be used.', 'recur-portal' )
		);
		printf( '<p class="description">%s</p></fieldset>', esc_html__( 'Tried in this order, until Recur knows the customer.', 'recur-portal' ) );
	}

	/**
	 * The portal's language.
	 */
	public function locale(): void {
		$names = array(
			''      => __( 'The customer’s own language in WordPress', 'recur-portal' ),
			'zh-TW' => '繁體中文',
			'en'    => 'English',
		);
		printf( '<select id="recur-portal-locale" name="%s[locale]">', esc_attr( Settings::OPTION ) );
		foreach ( Settings::LOCALES as $locale ) {
			printf(
				'<option value="%s"%s>%s</option>',
				esc_attr( $locale ),
				selected( $locale, $this->settings->all()['locale'], false ),
				esc_html( $names[ $locale ] )
			);
		}
		echo '</select>';
	}

	/**
	 * The pricing page.
	 */
	public function pricing_url(): void {
		printf(
			'<input type="url" class="regular-text" id="recur-portal-pricing_url" name="%s[pricing_url]" value="%s" placeholder="%s" aria-describedby="recur-portal-pricing-help">',
			esc_attr( Settings::OPTION ),
			esc_url( $this->settings->pricing_url() ),
			esc_url( home_url( '/pricing/' ) )
		);
		printf(
			'<p class="description" id="recur-portal-pricing-help">%s</p>',
			esc_html__( 'Customers without a subscription are sent here. Where it is empty, they are told that they have none.', 'recur-portal' )
		);
	}

	/**
	 * The origins that the portal may lead back to, besides the site's own.
	 */
	public function return_origins(): void {
		printf(
			'<textarea class="large-text code" rows="3" id="recur-portal-return_origins" name="%s[return_origins]" placeholder="https://shop.example.com" aria-describedby="recur-portal-origins-help">%s</textarea>',
			esc_attr( Settings::OPTION ),
			esc_textarea( implode( "\n", $this->settings->all()['return_origins'] ) )
		);
		printf(
			'<p class="description" id="recur-portal-origins-help">%s</p>',
			esc_html__( 'The portal leads back to the page that the button is on, always on this site’s own origin. Where your pages are shown on other origins too, name these here, one a line.', 'recur-portal' )
		);
	}

	/**
	 * One checkbox.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its label.
	 * @param string $risk  What to know before ticking it; '' for nothing.
	 */
	private function checkbox( string $name, string $label, string $risk = '' ): void {
		printf(
			'<p><label><input type="checkbox" name="%1$s[%2$s]" value="1"%3$s%4$s> %5$s</label></p>',
			esc_attr( Settings::OPTION ),
			esc_attr( $name ),
			checked( $this->settings->all()[ $name ], true, false ),
			'' === $risk ? '' : sprintf( ' aria-describedby="recur-portal-%s-risk"', esc_attr( $name ) ),
			esc_html( $label )
		);
		if ( '' !== $risk ) {
			printf( '<p class="description" id="recur-portal-%s-risk">%s</p>', esc_attr( $name ), esc_html( $risk ) );
		}
	}
}
