/**
 * The customer portal button with JavaScript: asks for the link when pressed, says that it is loading, and says what went
 * wrong without leaving the page. Without this script the same form works by itself.
 */
( function () {
	'use strict';

	/** Asks for a session; resolves to the answer's status and JSON ({} where it is none). */
	function ask( form, nonce ) {
		return fetch( form.dataset.endpoint, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-WP-Nonce': nonce },
			body: JSON.stringify( { returnUrl: form.elements.return_url.value } ),
		} ).then( function ( response ) {
			return response.json().then(
				function ( json ) {
					return { status: response.status, json: json || {} };
				},
				function () {
					return { status: response.status, json: {} };
				}
			);
		} );
	}

	/** A nonce goes stale on a page that stayed open or came out of a cache: WordPress gives a fresh one to a signed-in user. */
	function askWithFreshNonce( form ) {
		return fetch( form.dataset.nonceUrl, { credentials: 'same-origin', cache: 'no-store' } )
			.then( function ( response ) {
				return response.ok ? response.text() : '';
			} )
			.then( function ( nonce ) {
				if ( ! /^[0-9a-f]{10}$/.test( nonce ) ) {
					return { status: 401, json: {} };
				}
				form.dataset.nonce = nonce;
				return ask( form, nonce );
			} );
	}

	/** Where an answer leads to; '' where the customer stays on the page. */
	function destination( form, answer ) {
		if ( answer.status === 401 ) {
			return form.dataset.signIn;
		}
		if ( answer.json.code === 'recur_portal_unknown' ) {
			return ( answer.json.data && answer.json.data.pricingUrl ) || '';
		}
		return answer.status === 200 && /^https?:\/\//.test( answer.json.url ) ? answer.json.url : '';
	}

	function enhance( form ) {
		var button = form.querySelector( '.recur-portal__button' );
		var message = form.querySelector( '.recur-portal__message' );
		var label = button.textContent;
		var busy = false;

		// Not `disabled`: that would take the keyboard's focus away.
		function setBusy( now ) {
			busy = now;
			button.setAttribute( 'aria-busy', String( now ) );
			button.setAttribute( 'aria-disabled', String( now ) );
			button.textContent = now ? form.dataset.loading : label;
		}

		form.addEventListener( 'submit', function ( event ) {
			event.preventDefault();
			if ( busy ) {
				return;
			}
			setBusy( true );
			message.textContent = '';
			ask( form, form.dataset.nonce )
				.then( function ( answer ) {
					return answer.json.code === 'rest_cookie_invalid_nonce' ? askWithFreshNonce( form ) : answer;
				} )
				.then( function ( answer ) {
					var url = destination( form, answer );
					if ( url ) {
						window.location.assign( url );
						return;
					}
					setBusy( false );
					message.textContent = answer.json.code === 'recur_portal_unknown' ? answer.json.message : form.dataset.error;
				} )
				.catch( function () {
					setBusy( false );
					message.textContent = form.dataset.error;
				} );
		} );

		// The browser may show the page again as it was left when the customer comes back.
		window.addEventListener( 'pageshow', function ( event ) {
			if ( event.persisted ) {
				setBusy( false );
			}
		} );
	}

	document.querySelectorAll( '.recur-portal__form' ).forEach( enhance );
} )();
