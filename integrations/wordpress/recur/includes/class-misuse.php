<?php
/**
 * A mistake in the site's own code or configuration.
 *
 * @package Recur\WordPress
 */

declare( strict_types=1 );

namespace Recur\WordPress;

/**
 * Names the filter or constant that is wrong, and never its value: the message goes to the log.
 */
final class Misuse extends \UnexpectedValueException {
}
