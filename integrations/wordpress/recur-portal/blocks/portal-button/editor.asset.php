<?php
/**
 * What the editor's script needs.
 *
 * @package RecurPortal
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-element' ),
	'version'      => \RecurPortal\VERSION,
);
