/**
 * The button that leads to a checkout works without this script. With it, a second press does nothing, and whoever comes
 * back before the payment is confirmed sees the page again by itself, a few times.
 */
( function () {
	'use strict';

	var most = 10;

	function enhance( form ) {
		var button = form.querySelector( '.recur-subscribe__button' );
		function setBusy( now ) {
			button.setAttribute( 'aria-busy', String( now ) );
			button.setAttribute( 'aria-disabled', String( now ) );
		}
		form.addEventListener( 'submit', function ( event ) {
			if ( button.getAttribute( 'aria-busy' ) === 'true' ) {
				event.preventDefault();
				return;
			}
			setBusy( true );
		} );
		// The browser may show the page again as it was left when the customer comes back.
		window.addEventListener( 'pageshow', function ( event ) {
			if ( event.persisted ) {
				setBusy( false );
			}
		} );
	}

	function lookAgain( awaited ) {
		var times;
		try {
			times = Number( window.sessionStorage.getItem( 'recur-awaited' ) || 0 );
			window.sessionStorage.setItem( 'recur-awaited', String( times + 1 ) );
		} catch ( error ) {
			return;
		}
		if ( times < most ) {
			window.setTimeout( function () {
				window.location.reload();
			}, Number( awaited.dataset.seconds ) * 1000 );
		}
	}

	function forget() {
		try {
			window.sessionStorage.removeItem( 'recur-awaited' );
		} catch ( error ) {
			// Where there is no storage, nothing was kept.
		}
	}

	document.querySelectorAll( '.recur-subscribe__form' ).forEach( enhance );
	if ( document.querySelector( '.recur-subscribe__awaited' ) ) {
		lookAgain( document.querySelector( '.recur-subscribe__awaited' ) );
	} else {
		forget();
	}
} )();
