<?php
/**
 * Where the secret key comes from.
 *
 * @package RecurPortal
 */

declare( strict_types=1 );

namespace RecurPortal;

/**
 * Looks for the key in the order that the extension itself uses, the constant in wp-config.php before all.
 */
final class Secret_Key {

	private const LIVE        = 'live';
	private const TEST        = 'test';
	private const PUBLISHABLE = 'publishable';
	private const UNKNOWN     = 'unknown';
	private const MISSING     = 'missing';
	private const UNREADABLE  = 'unreadable';

	/**
	 * What to give to Recur\Client: the constant's value, or null to let the extension look in php.ini and the environment.
	 */
	public function for_client(): ?string {
		return $this->constant();
	}

	/**
	 * The setting that the key in force comes from, as an administrator would look for it; '' where none is set.
	 */
	public function source(): string {
		return $this->find()[0];
	}

	/**
	 * The key's first letters and last four, enough to tell it from another.
	 */
	public function masked(): string {
		$key = $this->find()[1];
		if ( '' === $key ) {
			return '';
		}
		$prefix = preg_match( '/^[a-z]{2}_(?:test|live)_/', $key, $match ) ? $match[0] : '';
		return $prefix . '…' . ( strlen( $key ) >= strlen( $prefix ) + 12 ? substr( $key, -4 ) : '' );
	}

	/**
	 * Whether there is a key that the API would take as a secret key.
	 */
	public function is_usable(): bool {
		return in_array( $this->kind(), array( self::LIVE, self::TEST ), true );
	}

	/**
	 * What kind of key is in force, in words.
	 */
	public function kind_label(): string {
		switch ( $this->kind() ) {
			case self::LIVE:
				return __( 'live key', 'recur-portal' );
			case self::TEST:
				return __( 'test key', 'recur-portal' );
			case self::PUBLISHABLE:
				return __( 'publishable key: a secret key (sk_…) is needed here', 'recur-portal' );
			case self::UNKNOWN:
				return __( 'not a Recur secret key: those begin with sk_test_ or sk_live_', 'recur-portal' );
			case self::UNREADABLE:
				return __( 'the file is empty or cannot be read', 'recur-portal' );
			default:
				return __( 'no key found', 'recur-portal' );
		}
	}

	/**
	 * One of the constants above.
	 */
	private function kind(): string {
		list( $source, $key ) = $this->find();
		if ( '' === $key ) {
			return '' === $source ? self::MISSING : self::UNREADABLE;
		}
		if ( str_starts_with( $key, 'pk_' ) ) {
			return self::PUBLISHABLE;
		}
		if ( preg_match( '/^sk_(test|live)_[\x21-\x7e]+$/D', $key, $match ) ) {
			return $match[1];
		}
		return self::UNKNOWN;
	}

	/**
	 * The first source that is set, and its key; '' for the key of a file that has none, as the extension looks no further.
	 *
	 * @return array{string, string}
	 */
	private function find(): array {
		$places = array(
			'RECUR_SECRET_KEY (wp-config.php)'    => fn () => $this->constant(),
			'recur.secret_key (php.ini)'          => fn () => $this->text( ini_get( 'recur.secret_key' ) ),
			'recur.secret_key_file (php.ini)'     => fn () => $this->file( ini_get( 'recur.secret_key_file' ) ),
			'RECUR_SECRET_KEY (environment)'      => fn () => $this->text( getenv( 'RECUR_SECRET_KEY' ) ),
			'RECUR_SECRET_KEY_FILE (environment)' => fn () => $this->file( getenv( 'RECUR_SECRET_KEY_FILE' ) ),
		);
		foreach ( $places as $name => $read ) {
			$key = $read();
			if ( null !== $key ) {
				return array( $name, $key );
			}
		}
		return array( '', '' );
	}

	/**
	 * The constant that wp-config.php may define; null where it does not.
	 */
	private function constant(): ?string {
		return $this->text( defined( 'RECUR_SECRET_KEY' ) ? RECUR_SECRET_KEY : null );
	}

	/**
	 * A setting's text; null where it is not set.
	 *
	 * @param mixed $value The setting.
	 */
	private function text( $value ): ?string {
		return is_string( $value ) && '' !== $value ? $value : null;
	}

	/**
	 * The key in a file, without the line break that editors leave at its end; null where no file is named.
	 *
	 * @param mixed $path The setting that names the file.
	 */
	private function file( $path ): ?string {
		$path = $this->text( $path );
		if ( null === $path ) {
			return null;
		}
		if ( ! is_file( $path ) || ! is_readable( $path ) ) {
			return '';
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file, named by the server's own configuration.
		return trim( (string) file_get_contents( $path, false, null, 0, 4096 ) );
	}
}
