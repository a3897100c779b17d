<?php
/**
 * What the editor's script needs.
 *
 * @package Recur\WordPress
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-element' ),
	'version'      => \Recur\WordPress\VERSION,
);
