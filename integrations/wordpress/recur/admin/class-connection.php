<?php
/**
 * The state of the connection to Recur.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Checks each link of the chain. A check is whether all is well, a headline, and details as HTML.
 */
final class Connection {

	/**
	 * Takes what the checks look at.
	 *
	 * @param Secret_Key $secret_key Where the key comes from.
	 * @param Api_Probe  $probe      Asks the API.
	 * @param Last_Seen  $last_seen  When Recur last answered.
	 */
	public function __construct( private Secret_Key $secret_key, private Api_Probe $probe, private Last_Seen $last_seen ) {
	}

	/**
	 * Whether PHP has the extension.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function extension(): array {
		return Extension::is_loaded()
			/* translators: %s: version number. */
			? $this->check( true, __( 'The PHP extension for Recur is loaded', 'recur' ), sprintf( __( 'Version %s.', 'recur' ), (string) phpversion( 'recur' ) ) )
			: array( 'details' => Extension::install_html() ) + $this->check( false, __( 'The PHP extension for Recur is missing', 'recur' ) );
	}

	/**
	 * Whether there is a secret key of the right kind.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function key(): array {
		$usable = $this->secret_key->is_usable();
		return $this->check(
			$usable,
			$usable ? __( 'Recur has a secret key', 'recur' ) : __( 'Recur has no usable secret key', 'recur' ),
			trim( $this->secret_key->source() . ' ' . $this->secret_key->masked() . ' (' . $this->secret_key->kind_label() . ')' )
		);
	}

	/**
	 * Whether the CA file that the connection is checked with can be read.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function ca_file(): array {
		foreach ( array( 'recur.ca_file', 'curl.cainfo', 'openssl.cafile' ) as $setting ) {
			$file = (string) ini_get( $setting );
			if ( '' !== $file ) {
				$readable = is_file( $file ) && is_readable( $file );
				return $this->check(
					$readable,
					$readable ? __( 'Recur’s certificates can be checked', 'recur' ) : __( 'The CA file for Recur cannot be read', 'recur' ),
					/* translators: 1: a file, 2: a php.ini setting. */
					sprintf( __( '%1$s, from %2$s.', 'recur' ), $file, $setting )
				);
			}
		}
		return $this->check( true, __( 'Recur’s certificates can be checked', 'recur' ), __( 'The system’s own CA certificates are used.', 'recur' ) );
	}

	/**
	 * Whether the API answers, and how fast; it is asked now.
	 *
	 * @return array{ok: bool, label: string, details: string}
	 */
	public function api(): array {
		$answer = $this->probe->run();
		return $this->check( $answer['ok'], $answer['label'], $answer['details'] );
	}

	/**
	 * When Recur last answered, in words.
	 */
	public function last_seen(): string {
		$time = $this->last_seen->time();
		return 0 === $time
			? __( 'Recur has not answered this site yet.', 'recur' )
			/* translators: 1: date and time, 2: a span of time such as "5 minutes". */
			: sprintf( __( 'Recur last answered on %1$s (%2$s ago).', 'recur' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time ), human_time_diff( $time ) );
	}

	/**
	 * A check's result.
	 *
	 * @param bool   $ok      Whether all is well.
	 * @param string $label   Its headline.
	 * @param string $details A sentence or two.
	 * @return array{ok: bool, label: string, details: string}
	 */
	private function check( bool $ok, string $label, string $details = '' ): array {
		return array(
			'ok'      => $ok,
			'label'   => $label,
			'details' => '<p>' . esc_html( $details ) . '</p>',
		);
	}
}
