<?php
/**
 * Site Health.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Adds the plugin's checks to Tools → Site Health.
 */
final class Site_Health {

	private const ROUTE = '/site-health';

	/**
	 * Takes what the checks look at.
	 *
	 * @param Secret_Key $secret_key Where the key comes from.
	 * @param Api_Probe  $probe      Asks the API.
	 */
	public function __construct( private Secret_Key $secret_key, private Api_Probe $probe ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add_tests' ) );
		add_action( 'rest_api_init', array( $this, 'register_route' ) );
	}

	/**
	 * Adds the checks. The API's is asynchronous, as it waits for another machine.
	 *
	 * @param array<string, array<string, mixed>> $tests The checks.
	 * @return array<string, array<string, mixed>>
	 */
	public function add_tests( array $tests ): array {
		$tests['direct']['recur_portal_extension'] = array(
			'label' => __( 'Recur: PHP extension', 'recur-portal' ),
			'test'  => array( $this, 'test_extension' ),
		);
		if ( ! Plugin::has_extension() ) {
			return $tests;
		}
		$tests['direct']['recur_portal_key']     = array(
			'label' => __( 'Recur: secret key', 'recur-portal' ),
			'test'  => array( $this, 'test_key' ),
		);
		$tests['direct']['recur_portal_ca_file'] = array(
			'label' => __( 'Recur: CA file', 'recur-portal' ),
			'test'  => array( $this, 'test_ca_file' ),
		);
		$tests['async']['recur_portal_api']      = array(
			'label'             => __( 'Recur: API', 'recur-portal' ),
			'test'              => rest_url( 'recur/v1' . self::ROUTE ),
			'has_rest'          => true,
			'async_direct_test' => array( $this, 'test_api' ),
		);
		return $tests;
	}

	/**
	 * Registers the route that Site Health's page asks.
	 */
	public function register_route(): void {
		register_rest_route(
			'recur/v1',
			self::ROUTE,
			array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( $this, 'test_api' ),
				'permission_callback' => static fn (): bool => Plugin::has_extension() && current_user_can( 'view_site_health_checks' ),
			)
		);
	}

	/**
	 * Whether PHP has the extension.
	 *
	 * @return array<string, mixed>
	 */
	public function test_extension(): array {
		return Plugin::has_extension()
			/* translators: %s: version number. */
			? $this->result( 'recur_portal_extension', true, __( 'The PHP extension for Recur is loaded', 'recur-portal' ), sprintf( __( 'Version %s.', 'recur-portal' ), (string) phpversion( 'recur' ) ) )
			/* translators: %s: a command. */
			: $this->result( 'recur_portal_extension', false, __( 'The PHP extension for Recur is missing', 'recur-portal' ), sprintf( __( 'Install it with “%s”, then restart PHP.', 'recur-portal' ), Extension_Notice::INSTALL ) );
	}

	/**
	 * Whether there is a secret key of the right kind.
	 *
	 * @return array<string, mixed>
	 */
	public function test_key(): array {
		$usable = $this->secret_key->is_usable();
		return $this->result(
			'recur_portal_key',
			$usable,
			$usable ? __( 'Recur has a secret key', 'recur-portal' ) : __( 'Recur has no usable secret key', 'recur-portal' ),
			trim( $this->secret_key->source() . ' ' . $this->secret_key->masked() . ' (' . $this->secret_key->kind_label() . ')' )
		);
	}

	/**
	 * Whether the CA file that the connection is checked with can be read.
	 *
	 * @return array<string, mixed>
	 */
	public function test_ca_file(): array {
		foreach ( array( 'recur.ca_file', 'curl.cainfo', 'openssl.cafile' ) as $setting ) {
			$file = (string) ini_get( $setting );
			if ( '' !== $file ) {
				$readable = is_file( $file ) && is_readable( $file );
				return $this->result(
					'recur_portal_ca_file',
					$readable,
					$readable ? __( 'Recur’s certificates can be checked', 'recur-portal' ) : __( 'The CA file for Recur cannot be read', 'recur-portal' ),
					/* translators: 1: a file, 2: a php.ini setting. */
					sprintf( __( '%1$s, from %2$s.', 'recur-portal' ), $file, $setting )
				);
			}
		}
		return $this->result( 'recur_portal_ca_file', true, __( 'Recur’s certificates can be checked', 'recur-portal' ), __( 'The system’s own CA certificates are used.', 'recur-portal' ) );
	}

	/**
	 * Whether the API answers, and how fast.
	 *
	 * @return array<string, mixed>
	 */
	public function test_api(): array {
		$answer  = $this->probe->run();
		$details = $answer['message'];
		if ( null !== $answer['milliseconds'] ) {
			/* translators: %s: milliseconds. */
			$details .= ' ' . sprintf( __( 'Round-trip time: %s ms.', 'recur-portal' ), number_format_i18n( $answer['milliseconds'], 1 ) );
		}
		return $this->result(
			'recur_portal_api',
			$answer['ok'],
			$answer['ok'] ? __( 'Recur’s API can be reached', 'recur-portal' ) : __( 'The customer portal does not open at present', 'recur-portal' ),
			$details
		);
	}

	/**
	 * A result as Site Health wants it.
	 *
	 * @param string $test    The check's name.
	 * @param bool   $good    Whether all is well.
	 * @param string $label   Its headline.
	 * @param string $details A sentence or two.
	 * @return array<string, mixed>
	 */
	private function result( string $test, bool $good, string $label, string $details ): array {
		return array(
			'test'        => $test,
			'status'      => $good ? 'good' : 'critical',
			'label'       => $label,
			'badge'       => array(
				'label' => __( 'Recur Customer Portal', 'recur-portal' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( $details ) . '</p>',
			'actions'     => sprintf( '<p><a href="%s">%s</a></p>', esc_url( admin_url( 'options-general.php?page=' . Settings_Page::SLUG ) ), esc_html__( 'Settings', 'recur-portal' ) ),
		);
	}
}
