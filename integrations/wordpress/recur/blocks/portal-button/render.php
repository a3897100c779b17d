<?php
/**
 * Draws the block.
 *
 * @package Recur\WordPress
 *
 * @var array<string, mixed> $attributes The block's attributes, from block.json.
 */

declare( strict_types=1 );

namespace Recur\WordPress;

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
echo ( new Button( new Return_Url( new Settings() ) ) )->html( (string) $attributes['label'], get_block_wrapper_attributes( array( 'class' => 'recur-portal' ) ) );
