<?php
/**
 * The file that `wp recur link --csv` writes.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

use WP_CLI;

/**
 * A CSV file of all users with their addresses: whoever writes it reads it, and nobody else.
 */
final class Link_File {

	/**
	 * What a spreadsheet takes for the beginning of a formula, in both widths, and what it may skip before one.
	 */
	private const FORMULA = '/\A(?:[=+\-@\t\r\n]|＝|＋|－|＠)/';

	/**
	 * Takes the open file.
	 *
	 * @param resource $handle The file, at its end.
	 */
	private function __construct( private $handle ) {
	}

	// phpcs:disable WordPress.WP.AlternativeFunctions -- a file that the administrator named.

	/**
	 * Opens it at its end; a new one begins with the names of its columns.
	 *
	 * @param string $file Its name.
	 */
	public static function open( string $file ): self {
		$mask   = umask( 0077 );
		$handle = fopen( $file, 'ab' );
		umask( $mask );
		if ( false === $handle ) {
			WP_CLI::error( "The file $file cannot be written." );
		}
		// A pipe or a terminal is not the command's to close.
		if ( is_file( $file ) && ! chmod( $file, 0600 ) ) {
			WP_CLI::error( "The file $file cannot be kept from others. Name a new one." );
		}
		$opened = new self( $handle );
		if ( 0 === (int) ( fstat( $handle )['size'] ?? 0 ) ) {
			$opened->add( array( 'state', 'user_id', 'login', 'email', 'registered', 'verified', 'customer' ) );
		}
		return $opened;
	}

	/**
	 * Adds a line.
	 *
	 * @param string[] $cells The cells.
	 */
	public function add( array $cells ): void {
		fputcsv( $this->handle, array_map( array( self::class, 'harmless' ), $cells ), ',', '"', '' );
	}

	/**
	 * A cell that no spreadsheet takes for a formula.
	 *
	 * @param string $cell Its text.
	 */
	private static function harmless( string $cell ): string {
		return 1 === preg_match( self::FORMULA, $cell ) ? "'$cell" : $cell;
	}
}
