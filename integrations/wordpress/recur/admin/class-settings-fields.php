<?php
/**
 * The fields of the settings page.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Draws each field; the methods are named like the settings.
 */
final class Settings_Fields {

	/**
	 * Takes what the fields show.
	 *
	 * @param Settings      $settings   The plugin's settings.
	 * @param Settings_Form $form       What the form sent, where it was refused.
	 * @param Secret_Key    $secret_key Where the key comes from.
	 */
	public function __construct( private Settings $settings, private Settings_Form $form, private Secret_Key $secret_key ) {
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
				esc_html( sprintf( __( 'From %s', 'recur' ), $source ) )
			);
		}
		printf(
			'<p>%s</p>',
			wp_kses(
				sprintf(
					/* translators: 1: a php.ini setting, 2: an environment variable, 3: a line of PHP for wp-config.php. */
					__( 'The key is never stored in the database. Best keep it in a file that only the web server can read, named by %1$s in php.ini. Else set the environment variable %2$s, or write %3$s into wp-config.php, which comes before all others.', 'recur' ),
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
		printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html__( 'Find customers by', 'recur' ) );
		$this->checkbox( 'use_customer_id', __( 'Recur customer ID, from the user’s profile', 'recur' ) );
		$this->checkbox(
			'use_external_id',
			__( 'WordPress user ID, given to Recur as the external ID at checkout', 'recur' ),
			__( 'Risk: where another site or application gives its own user IDs to the same Recur account, its customer 7 is this site’s user 7, who then opens that customer’s billing page. A prefix keeps them apart.', 'recur' )
		);
		$this->checkbox(
			'use_email',
			__( 'E-mail address', 'recur' ),
			__( 'Risk: whoever can have an account here with somebody else’s address opens that customer’s billing page. Allow it only where every address was verified before the account could be used.', 'recur' )
		);
		printf( '<p class="description">%s</p></fieldset>', esc_html__( 'Tried in this order, until Recur knows the customer.', 'recur' ) );
	}

	/**
	 * The portal's language.
	 */
	public function locale(): void {
		$names = array(
			''      => __( 'The customer’s own language in WordPress', 'recur' ),
			'zh-TW' => '繁體中文',
			'en'    => 'English',
		);
		printf( '<select id="recur-locale" name="%s[locale]">', esc_attr( Settings::OPTION ) );
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
	 * The text before the WordPress user ID.
	 */
	public function external_id_prefix(): void {
		$this->input( 'external_id_prefix', 'shop-', __( 'With “shop-”, user 7 is “shop-7” to Recur: at checkout too, so choose it before the first customer.', 'recur' ) );
	}

	/**
	 * The pricing page, among the site's own.
	 */
	public function pricing_page(): void {
		wp_dropdown_pages(
			array(
				'id'                => 'recur-pricing_page',
				'name'              => esc_attr( Settings::OPTION . '[pricing_page]' ),
				'selected'          => (int) $this->settings->all()['pricing_page'],
				'show_option_none'  => esc_html__( '— no page chosen —', 'recur' ),
				'option_none_value' => '0',
			)
		);
		printf( '<p class="description">%s</p>', esc_html__( 'Customers without a subscription are sent here. Where there is no such page, they are told that they have none.', 'recur' ) );
	}

	/**
	 * The pricing page, where it is none of those.
	 */
	public function pricing_url(): void {
		$this->input( 'pricing_url', '/pricing/', __( 'A path of this site, or a URL. It counts where no page is chosen above.', 'recur' ) );
	}

	/**
	 * The origins that the portal may lead back to, besides the site's own.
	 */
	public function return_origins(): void {
		printf(
			'<textarea class="large-text code" rows="3" id="recur-return_origins" name="%s[return_origins]" placeholder="https://shop.example.com"%s>%s</textarea>',
			esc_attr( Settings::OPTION ),
			$this->described( 'return_origins' ), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- fixed text.
			esc_textarea( $this->form->value( 'return_origins' ) )
		);
		$this->description( 'return_origins', __( 'The portal leads back to the page that the button is on, always on this site’s own origin. Where your pages are shown on other origins too, name these here, one a line.', 'recur' ) );
	}

	/**
	 * The products that blocks and shortcodes offer.
	 */
	public function products(): void {
		printf(
			'<textarea class="large-text code" rows="3" id="recur-products" name="%s[products]" placeholder="pro-plan Pro plan"%s>%s</textarea>',
			esc_attr( Settings::OPTION ),
			$this->described( 'products' ), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- fixed text.
			esc_textarea( $this->form->value( 'products' ) )
		);
		$this->description( 'products', __( 'One a line: the product’s slug in Recur’s dashboard, then, if you like, a name for people to read. The blocks offer these; the first is taken where none is chosen.', 'recur' ) );
	}

	/**
	 * How long an answer about a user is fresh.
	 */
	public function fresh_seconds(): void {
		$this->number( 'fresh_seconds', HOUR_IN_SECONDS, __( 'Seconds. So long Recur is not asked again what a user has, unless a webhook says that it changed.', 'recur' ) );
	}

	/**
	 * How long an answer about a user holds while the API fails.
	 */
	public function hold_seconds(): void {
		$this->number( 'hold_seconds', DAY_IN_SECONDS, __( 'Seconds. While Recur cannot be asked, who had access keeps it for so long, never past its own end; nobody else gets in.', 'recur' ) );
	}

	/**
	 * A number of seconds.
	 *
	 * @param string $name The setting.
	 * @param int    $most The longest that makes sense.
	 * @param string $help What it does.
	 */
	private function number( string $name, int $most, string $help ): void {
		printf(
			'<input type="number" class="small-text" id="recur-%1$s" name="%2$s[%1$s]" value="%3$s" min="0" max="%4$d" aria-describedby="recur-%1$s-help">',
			esc_attr( $name ),
			esc_attr( Settings::OPTION ),
			esc_attr( $this->form->value( $name ) ),
			absint( $most )
		);
		$this->description( $name, $help );
	}

	/**
	 * One line of text.
	 *
	 * @param string $name    The setting.
	 * @param string $example What it may look like.
	 * @param string $help    What it does.
	 */
	private function input( string $name, string $example, string $help ): void {
		printf(
			'<input type="text" class="regular-text code" id="recur-%1$s" name="%2$s[%1$s]" value="%3$s" placeholder="%4$s"%5$s>',
			esc_attr( $name ),
			esc_attr( Settings::OPTION ),
			esc_attr( $this->form->value( $name ) ),
			esc_attr( $example ),
			$this->described( $name ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- fixed text.
		);
		$this->description( $name, $help );
	}

	/**
	 * Attributes that tie an input to what is written under it.
	 *
	 * @param string $name The setting.
	 */
	private function described( string $name ): string {
		$invalid = array() === $this->form->errors( $name ) ? '' : ' aria-invalid="true"';
		return $invalid . sprintf( ' aria-describedby="recur-%s-help"', esc_attr( $name ) );
	}

	/**
	 * What is written under an input: why it was refused, where it was, and what it does.
	 *
	 * @param string $name The setting.
	 * @param string $help What it does.
	 */
	private function description( string $name, string $help ): void {
		printf( '<div id="recur-%s-help">', esc_attr( $name ) );
		foreach ( $this->form->errors( $name ) as $error ) {
			printf( '<p class="recur-refused"><strong>%s</strong></p>', wp_kses_post( $error ) );
		}
		printf( '<p class="description">%s</p></div>', esc_html( $help ) );
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
			'' === $risk ? '' : sprintf( ' aria-describedby="recur-%s-risk"', esc_attr( $name ) ),
			esc_html( $label )
		);
		if ( '' !== $risk ) {
			printf( '<p class="description" id="recur-%s-risk">%s</p>', esc_attr( $name ), esc_html( $risk ) );
		}
	}
}
