/**
 * The blocks recur/plan, recur/subscribe and recur/members in the editor.
 */
( function ( blocks, blockEditor, components, element, texts ) {
	'use strict';

	var create = element.createElement;

	/** The product, and whether visitors may subscribe without an account. */
	function settings( props ) {
		var known = texts.products.some( function ( product ) {
			return product.value === props.attributes.product;
		} );
		var options = known ? texts.products : texts.products.concat( [ { value: props.attributes.product, label: props.attributes.product } ] );
		function set( name ) {
			return function ( value ) {
				var change = {};
				change[ name ] = value;
				props.setAttributes( change );
			};
		}
		return create(
			blockEditor.InspectorControls,
			null,
			create(
				components.PanelBody,
				{ title: texts.settings },
				create( components.SelectControl, { label: texts.product, value: props.attributes.product, options: options, onChange: set( 'product' ), __nextHasNoMarginBottom: true } ),
				create( components.TextControl, { label: texts.slug, value: props.attributes.product, onChange: set( 'product' ), __nextHasNoMarginBottom: true } ),
				create( components.ToggleControl, { label: texts.visitors, help: texts.visitorsHelp, checked: props.attributes.visitors, onChange: set( 'visitors' ), __nextHasNoMarginBottom: true } )
			)
		);
	}

	/** A text that is written in place. */
	function written( props, name, options ) {
		options.allowedFormats = [];
		options.value = props.attributes[ name ];
		options.onChange = function ( value ) {
			var change = {};
			change[ name ] = value;
			props.setAttributes( change );
		};
		return create( blockEditor.RichText, options );
	}

	function subscribeButton( props ) {
		return written( props, 'label', {
			tagName: 'div',
			className: 'recur-subscribe__button is-editable wp-element-button',
			'aria-label': texts.labelHelp,
			placeholder: texts.subscribe,
		} );
	}

	blocks.registerBlockType( 'recur/plan', {
		example: { attributes: {}, viewportWidth: 320 },
		edit: function () {
			return create(
				'div',
				blockEditor.useBlockProps( { className: 'recur-plan' } ),
				create( 'p', { className: 'recur-plan__row' }, create( 'strong', { className: 'recur-plan__name' }, texts.planName ), ' ', create( 'span', { className: 'recur-plan__state' }, texts.planState ) ),
				create( 'div', { className: 'recur-portal__button wp-element-button' }, texts.portal )
			);
		},
	} );

	blocks.registerBlockType( 'recur/subscribe', {
		example: { attributes: { label: texts.subscribe }, viewportWidth: 320 },
		edit: function ( props ) {
			return create( element.Fragment, null, settings( props ), create( 'div', blockEditor.useBlockProps( { className: 'recur-subscribe' } ), subscribeButton( props ) ) );
		},
	} );

	blocks.registerBlockType( 'recur/members', {
		example: { attributes: { text: texts.text, label: texts.subscribe }, innerBlocks: [ { name: 'core/paragraph', attributes: { content: texts.example } } ], viewportWidth: 480 },
		edit: function ( props ) {
			return create(
				element.Fragment,
				null,
				settings( props ),
				create(
					'div',
					blockEditor.useBlockProps( { className: 'recur-members' } ),
					create( 'p', { className: 'recur-members__note' }, texts.inside ),
					create( blockEditor.InnerBlocks ),
					create( 'p', { className: 'recur-members__note' }, texts.outside ),
					written( props, 'text', { tagName: 'p', className: 'recur-members__text', 'aria-label': texts.textHelp, placeholder: texts.text } ),
					subscribeButton( props )
				)
			);
		},
		save: function () {
			return create( blockEditor.InnerBlocks.Content );
		},
	} );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.recurBlocks );
