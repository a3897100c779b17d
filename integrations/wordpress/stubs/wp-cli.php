<?php
/**
 * What the plugin uses of wp-cli, for PHPStan.
 *
 * @package Recur\WordPress
 */

// phpcs:disable

namespace {
	define( 'WP_CLI', true );

	class WP_CLI {
		/** @param callable|object|class-string $callable */
		public static function add_command( string $name, $callable ): bool {}
		public static function log( string $message ): void {}
		public static function success( string $message ): void {}
		/** @return never */
		public static function error( string $message ) {}
	}
}

namespace WP_CLI\Utils {
	final class Bar {
		public function tick(): void {}
		public function finish(): void {}
	}

	function make_progress_bar( string $message, int $count ): Bar {}

	/**
	 * @param list<array<string, string>>|array<array<string, string>> $items
	 * @param list<string> $fields
	 */
	function format_items( string $format, array $items, array $fields ): void {}
}
