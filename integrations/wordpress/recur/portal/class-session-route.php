<?php
/**
 * The button with JavaScript.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * REST route: POST recur/v1/portal-session with `returnUrl` answers `{"url": …}`.
 */
final class Session_Route {

	public const PATH = 'recur/v1/portal-session';

	/**
	 * Takes what answers a press of the button.
	 *
	 * @param Portal     $portal     Opens the portal.
	 * @param Return_Url $return_url Checks where the portal leads back to.
	 * @param Settings   $settings   The plugin's settings.
	 */
	public function __construct( private Portal $portal, private Return_Url $return_url, private Settings $settings ) {
	}

	/**
	 * Adds the hooks.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_route' ) );
		add_filter( 'rest_post_dispatch', array( $this, 'forbid_storing' ), 10, 3 );
	}

	/**
	 * Registers the route.
	 */
	public function register_route(): void {
		register_rest_route(
			'recur/v1',
			'/portal-session',
			array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'create' ),
				'permission_callback' => array( $this, 'is_signed_in' ),
				'args'                => array(
					'returnUrl' => array(
						'type'        => 'string',
						'description' => __( 'Where the portal leads back to: a page of this site, or of an origin in the settings.', 'recur' ),
					),
				),
			)
		);
	}

	/**
	 * Only for a signed-in user, which WordPress tells by cookie and nonce.
	 *
	 * @return true|\WP_Error
	 */
	public function is_signed_in() {
		return is_user_logged_in() ? true : new \WP_Error(
			'recur_portal_signed_out',
			__( 'Sign in to manage your subscription', 'recur' ),
			array( 'status' => 401 )
		);
	}

	/**
	 * Creates the session.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function create( \WP_REST_Request $request ) {
		$outcome = $this->portal->open( wp_get_current_user(), $this->return_url->accept( $request['returnUrl'] ) );
		if ( Outcome::OPENED === $outcome->kind ) {
			return new \WP_REST_Response( array( 'url' => $outcome->url ) );
		}
		$data = array( 'status' => 503 );
		if ( Outcome::UNKNOWN === $outcome->kind ) {
			$data = array(
				'status'     => 404,
				'pricingUrl' => $this->settings->pricing_url(),
			);
		}
		return new \WP_Error( 'recur_portal_' . $outcome->kind, Outcome::message( $outcome->kind ), $data );
	}

	/**
	 * Whatever this route answers, WordPress's own refusals included, is for this customer only. Some versions of WordPress
	 * send a weaker Cache-Control of their own after the answer's.
	 *
	 * @param \WP_HTTP_Response $response The answer.
	 * @param \WP_REST_Server   $server   The server.
	 * @param \WP_REST_Request  $request  The request.
	 * @return \WP_HTTP_Response
	 */
	public function forbid_storing( $response, $server, $request ) {
		if ( '/' . self::PATH === $request->get_route() ) {
			$cache_control = array( 'Cache-Control' => 'no-store, private' );
			$response->header( 'Cache-Control', $cache_control['Cache-Control'] );
			add_filter( 'nocache_headers', static fn ( $headers ) => $cache_control + (array) $headers );
		}
		return $response;
	}
}
