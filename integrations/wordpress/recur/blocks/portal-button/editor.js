/**
 * The block in the editor: the button as customers will see it, with its text to be written in place.
 */
( function ( blocks, blockEditor, element, texts ) {
	'use strict';

	blocks.registerBlockType( 'recur/portal-button', {
		example: { attributes: { label: texts.label }, viewportWidth: 320 },
		edit: function ( props ) {
			return element.createElement(
				'div',
				blockEditor.useBlockProps( { className: 'recur-portal' } ),
				element.createElement( blockEditor.RichText, {
					tagName: 'div',
					className: 'recur-portal__button is-editable wp-element-button',
					'aria-label': texts.labelHelp,
					placeholder: texts.label,
					allowedFormats: [],
					value: props.attributes.label,
					onChange: function ( label ) {
						props.setAttributes( { label: label } );
					},
				} )
			);
		},
	} );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.element, window.recurPortalBlock );
