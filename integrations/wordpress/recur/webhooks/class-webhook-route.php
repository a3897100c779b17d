<?php
/**
 * Where Recur posts its events.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use Recur\Exception\InvalidWebhookException;
use Recur\Exception\WebhookSignatureException;
use Recur\Webhook;

/**
 * REST route: POST recur/v1/webhook. Its signature is all that opens it; 2xx says that the event is done, and is a promise.
 */
final class Webhook_Route {

	public const PATH = 'recur/v1/webhook';

	/**
	 * When a delivery was last refused, and why, for the settings page.
	 */
	public const REFUSED_OPTION = 'recur_webhook_refused';

	/**
	 * Takes what verifies and what works.
	 *
	 * @param Webhook_Secret $secret  Where the secret comes from.
	 * @param Event_Handler  $handler Works on an event.
	 */
	public function __construct( private Webhook_Secret $secret, private Event_Handler $handler ) {
	}

	/**
	 * Adds the hooks. The last word is the route's own, before WordPress reads the body and after a plugin that closes REST to
	 * visitors: Recur is a visitor, and the signature is a stronger lock.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_route' ) );
		add_filter( 'rest_authentication_errors', array( $this, 'open' ), PHP_INT_MAX );
		add_filter( 'rest_pre_dispatch', array( $this, 'dispatch' ), PHP_INT_MAX, 3 );
	}

	/**
	 * Registers the route.
	 */
	public function register_route(): void {
		register_rest_route(
			'recur/v1',
			'/webhook',
			array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'receive' ),
				'permission_callback' => '__return_true',
			)
		);
	}

	/**
	 * Nobody needs to be signed in for this route.
	 *
	 * @param mixed $result What WordPress and other plugins say.
	 * @return mixed
	 */
	public function open( $result ) {
		$route = $GLOBALS['wp']->query_vars['rest_route'] ?? '';
		return is_string( $route ) && '/' . self::PATH === untrailingslashit( $route ) ? true : $result;
	}

	/**
	 * Answers a delivery in place of WordPress, which would decode the body first.
	 *
	 * @param mixed            $result  What other plugins answer.
	 * @param \WP_REST_Server  $server  The server.
	 * @param \WP_REST_Request $request The request.
	 * @return mixed
	 */
	public function dispatch( $result, $server, $request ) {
		return '/' . self::PATH === untrailingslashit( $request->get_route() ) && 'POST' === $request->get_method()
			? $this->receive( $request )
			: $result;
	}

	/**
	 * Receives a delivery.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function receive( \WP_REST_Request $request ): \WP_REST_Response {
		if ( ! Extension::is_loaded() ) {
			return $this->answer( 500, 'recur_extension_missing' );
		}
		try {
			$event = Webhook::verify( (string) $request->get_body(), $request->get_header( 'x_recur_signature' ), $this->secret->for_verify() );
		} catch ( WebhookSignatureException $failure ) {
			return $this->refuse( 401, 'recur_webhook_signature', $failure );
		} catch ( InvalidWebhookException $failure ) {
			return $this->refuse( 400, 'recur_webhook_invalid', $failure );
		} catch ( \Throwable $failure ) {
			return $this->refuse( 500, 'recur_webhook_secret', $failure );
		}
		$state = $this->handler->handle( $event );
		if ( Event_Table::DONE === $state ) {
			return $this->answer( 200, 'recur_webhook_done' );
		}
		return Event_Table::BUSY === $state
			? $this->answer( 503, 'recur_webhook_busy', array( 'Retry-After' => '5' ) )
			: $this->answer( 500, 'recur_webhook_failed' );
	}

	/**
	 * Refuses a delivery. Anybody can cause it, so it is written down once a minute at most.
	 *
	 * @param int        $status  The answer's status.
	 * @param string     $code    What is wrong, as a word.
	 * @param \Throwable $failure What was thrown.
	 */
	private function refuse( int $status, string $code, \Throwable $failure ): \WP_REST_Response {
		$last = get_option( self::REFUSED_OPTION );
		if ( ! is_array( $last ) || ( $last['status'] ?? 0 ) !== $status || time() - ( $last['time'] ?? 0 ) >= MINUTE_IN_SECONDS ) {
			Log::failure( 'webhook refused', $failure );
			update_option(
				self::REFUSED_OPTION,
				array(
					'status' => $status,
					'time'   => time(),
				),
				false
			);
		}
		return $this->answer( $status, $code );
	}

	/**
	 * An answer.
	 *
	 * @param int                   $status  Its status.
	 * @param string                $code    What came of it, as a word.
	 * @param array<string, string> $headers Further headers.
	 */
	private function answer( int $status, string $code, array $headers = array() ): \WP_REST_Response {
		return new \WP_REST_Response( array( 'code' => $code ), $status, array( 'Cache-Control' => 'no-store' ) + $headers );
	}
}
