<?php
/**
 * Where the secret key comes from.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

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
	private const HIDDEN      = 'hidden';

	/**
	 * Stands for the key in a file that the extension may read and WordPress may not.
	 */
	private const OUT_OF_REACH = "\0";

	/**
	 * As many bytes as the extension reads of a key file at most.
	 */
	private const MAX_FILE = 4096;

	/**
	 * What to give to Recur\Client: the constant's value, or null to let the extension look in php.ini and the environment.
	 *
	 * @throws Misuse Where the current site's own key is empty: no other site's may take its place.
	 */
	public function for_client(): ?string {
		$own = $this->of_this_site();
		if ( '' === $own ) {
			throw new Misuse( 'The constant RECUR_SECRET_KEYS holds no key for site ' . get_current_blog_id() . '.' );
		}
		return $own ?? $this->constant();
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
		if ( '' === $key || self::OUT_OF_REACH === $key ) {
			return '';
		}
		$prefix = preg_match( '/^[a-z]{2}_(?:test|live)_/', $key, $match ) ? $match[0] : '';
		return $prefix . '…' . ( strlen( $key ) >= strlen( $prefix ) + 12 ? substr( $key, -4 ) : '' );
	}

	/**
	 * Whether there is a key that the API would take as a secret key, as far as WordPress may see it.
	 */
	public function is_usable(): bool {
		return in_array( $this->kind(), array( self::LIVE, self::TEST, self::HIDDEN ), true );
	}

	/**
	 * What kind of key is in force, in words.
	 */
	public function kind_label(): string {
		switch ( $this->kind() ) {
			case self::LIVE:
				return __( 'live key', 'recur' );
			case self::TEST:
				return __( 'test key', 'recur' );
			case self::PUBLISHABLE:
				return __( 'publishable key: a secret key (sk_…) is needed here', 'recur' );
			case self::UNKNOWN:
				return __( 'not a Recur secret key: those begin with sk_test_ or sk_live_', 'recur' );
			case self::HIDDEN:
				return __( 'the extension reads the file; WordPress may not, because of open_basedir', 'recur' );
			case self::UNREADABLE:
				return __( 'the file is empty or cannot be read', 'recur' );
			default:
				return __( 'no key found', 'recur' );
		}
	}

	/**
	 * One of the constants above.
	 */
	private function kind(): string {
		list( $source, $key ) = $this->find();
		if ( '' === $key ) {
			return '' === $source || str_starts_with( $source, 'RECUR_SECRET_KEYS' ) ? self::MISSING : self::UNREADABLE;
		}
		if ( self::OUT_OF_REACH === $key ) {
			return self::HIDDEN;
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
		$own    = sprintf( 'RECUR_SECRET_KEYS[%d] (wp-config.php)', get_current_blog_id() );
		$places = array(
			$own                                  => fn () => $this->of_this_site(),
			'RECUR_SECRET_KEY (wp-config.php)'    => fn () => $this->constant(),
			'recur.secret_key (php.ini)'          => fn () => $this->text( ini_get( 'recur.secret_key' ) ),
			'recur.secret_key_file (php.ini)'     => fn () => $this->file( ini_get( 'recur.secret_key_file' ), true ),
			'RECUR_SECRET_KEY (environment)'      => fn () => $this->text( getenv( 'RECUR_SECRET_KEY' ) ),
			'RECUR_SECRET_KEY_FILE (environment)' => fn () => $this->file( getenv( 'RECUR_SECRET_KEY_FILE' ), false ),
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
	 * The current site's own key, where wp-config.php gives the sites of a network a key each; null where it gives this one
	 * none, '' where what it gives is no text.
	 */
	private function of_this_site(): ?string {
		$keys = defined( 'RECUR_SECRET_KEYS' ) ? RECUR_SECRET_KEYS : array();
		if ( ! is_array( $keys ) ) {
			return '';
		}
		$site = get_current_blog_id();
		return array_key_exists( $site, $keys ) ? (string) $this->text( $keys[ $site ] ) : null;
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
	 * The key in a file, read as the extension reads it; null where no file is named, '' where it cannot be used. A file that
	 * php.ini names may be outside open_basedir, one that the environment names may not.
	 *
	 * @param mixed $path    The setting that names the file.
	 * @param bool  $php_ini Whether that is php.ini's.
	 */
	private function file( $path, bool $php_ini ): ?string {
		$path = $this->text( $path );
		if ( null === $path ) {
			return null;
		}
		$refused = false;
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- PHP says only by a warning that open_basedir hides a file.
		set_error_handler(
			static function ( int $level, string $message ) use ( &$refused ): bool {
				$refused = $refused || str_contains( $message, 'open_basedir' );
				return true;
			}
		);
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file, named by the server's own configuration.
		$content = is_file( $path ) ? (string) file_get_contents( $path, false, null, 0, self::MAX_FILE + 1 ) : '';
		restore_error_handler();
		if ( $refused ) {
			return $php_ini ? self::OUT_OF_REACH : '';
		}
		return strlen( $content ) > self::MAX_FILE ? '' : trim( $content, " \t\n\v\f\r" );
	}
}
