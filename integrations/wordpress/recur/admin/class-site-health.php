<?php
/**
 * Site Health.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Adds the plugin's checks to Tools → Site Health.
 */
final class Site_Health {

	private const ROUTE = '/site-health';

	/**
	 * Takes the checks.
	 *
	 * @param Connection     $connection The state of the connection.
	 * @param Webhook_Health $webhooks   The state of webhooks.
	 */
	public function __construct( private Connection $connection, private Webhook_Health $webhooks ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add_tests' ) );
		add_action( 'rest_api_init', array( $this, 'register_route' ) );
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue_script' ) );
	}

	/**
	 * Adds the checks. The API's is asynchronous, as it waits for another machine.
	 *
	 * @param array<string, array<string, mixed>> $tests The checks.
	 * @return array<string, array<string, mixed>>
	 */
	public function add_tests( array $tests ): array {
		$tests['direct']['recur_extension'] = array(
			'label' => __( 'Recur: PHP extension', 'recur' ),
			'test'  => fn (): array => $this->result( 'recur_extension', $this->connection->extension() ),
		);
		if ( ! Extension::is_loaded() ) {
			return $tests;
		}
		$tests['direct']['recur_key']     = array(
			'label' => __( 'Recur: secret key', 'recur' ),
			'test'  => fn (): array => $this->result( 'recur_key', $this->connection->key() ),
		);
		$tests['direct']['recur_ca_file'] = array(
			'label' => __( 'Recur: CA file', 'recur' ),
			'test'  => fn (): array => $this->result( 'recur_ca_file', $this->connection->ca_file() ),
		);
		foreach ( array(
			'secret'     => __( 'Recur: webhook secret', 'recur' ),
			'deliveries' => __( 'Recur: webhooks', 'recur' ),
			'home'       => __( 'Recur: address of this site', 'recur' ),
		) as $check => $label ) {
			$tests['direct'][ 'recur_webhook_' . $check ] = array(
				'label' => $label,
				'test'  => fn (): array => $this->result( 'recur_webhook_' . $check, $this->webhooks->$check() ),
			);
		}
		$tests['async']['recur_api'] = array(
			'label'             => __( 'Recur: API', 'recur' ),
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
				'permission_callback' => static fn (): bool => Extension::is_loaded() && current_user_can( 'view_site_health_checks' ),
			)
		);
	}

	/**
	 * Whether the API answers, and how fast.
	 *
	 * @return array<string, mixed>
	 */
	public function test_api(): array {
		return $this->result( 'recur_api', $this->connection->api() );
	}

	/**
	 * Opens what fails, on Site Health's own page.
	 *
	 * @param string $page The page's name.
	 */
	public function enqueue_script( string $page ): void {
		if ( 'site-health.php' === $page ) {
			wp_enqueue_script( 'recur-site-health', plugin_dir_url( PLUGIN_FILE ) . 'assets/site-health.js', array(), VERSION, true );
		}
	}

	/**
	 * A result as Site Health wants it.
	 *
	 * @param string                                          $test  The check's name.
	 * @param array{ok: bool, label: string, details: string} $check What came of it.
	 * @return array<string, mixed>
	 */
	private function result( string $test, array $check ): array {
		return array(
			'test'        => $test,
			'status'      => $check['ok'] ? 'good' : 'critical',
			'label'       => $check['label'],
			'badge'       => array(
				'label' => 'Recur',
				'color' => 'blue',
			),
			'description' => $check['details'],
			'actions'     => sprintf( '<p><a href="%s">%s</a></p>', esc_url( admin_url( 'options-general.php?page=' . Settings_Page::SLUG ) ), esc_html__( 'Settings', 'recur' ) ),
		);
	}
}
