/**
 * Site Health folds everything up, what fails too: here the checks of Recur that fail are opened, as they come in.
 */
( function () {
	'use strict';

	var list = document.getElementById( 'health-check-issues-critical' );
	if ( ! list || ! window.MutationObserver ) {
		return;
	}

	function open() {
		var opened = 'recurOpened';
		var buttons = list.querySelectorAll( 'button[aria-controls^="health-check-accordion-block-recur_"]' );
		Array.prototype.forEach.call( buttons, function ( button ) {
			var panel = document.getElementById( button.getAttribute( 'aria-controls' ) );
			if ( panel && ! button.dataset[ opened ] ) {
				button.dataset[ opened ] = 'true';
				button.setAttribute( 'aria-expanded', 'true' );
				panel.hidden = false;
			}
		} );
	}

	new MutationObserver( open ).observe( list, { childList: true, subtree: true } );
	open();
} )();
