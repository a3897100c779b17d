<?php
/**
 * Constants that WordPress defines while it starts, for PHPStan.
 *
 * @package Recur\WordPress
 */

// phpcs:disable

define( 'ABSPATH', '/' );
define( 'DB_NAME', 'wordpress' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
