/**
 * The customer portal button with JavaScript: asks for the link when pressed, says that it is loading, and says what went
 * wrong without leaving the page. Without this script the same form works by itself, and wherever the script cannot go on
 * the form is sent as if it were not there.
 */
( function () {
	'use strict';

	var needed = [ 'fetch', 'Promise', 'JSON', 'NodeList', 'HTMLFormElement', 'addEventListener' ];
	var missing = needed.some( function ( name ) {
		return ! window[ name ];
	} );
	if ( missing || ! window.NodeList.prototype.forEach ) {
		return;
	}

	/** Asks for a session; resolves to the answer's status and JSON ({} where it is none). */
	function ask( form, nonce ) {
		return window
			.fetch( form.dataset.endpoint, {
				method: 'POST',
				credentials: 'same-origin',
				headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-WP-Nonce': nonce },
				body: JSON.stringify( { returnUrl: form.elements.return_url.value } ),
			} )
			.then( function ( response ) {
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
	function askWithFreshNonce( form, stale ) {
		return window
			.fetch( form.dataset.nonceUrl, { credentials: 'same-origin', cache: 'no-store' } )
			.then( function ( response ) {
				return response.text();
			} )
			.then( function ( text ) {
				if ( /^[0-9a-f]{10}$/.test( text ) ) {
					form.dataset.nonce = text;
					return ask( form, text );
				}
				// What WordPress says to somebody who is not signed in.
				return text === '0' ? { status: 401, json: { code: 'recur_portal_signed_out' } } : stale;
			} );
	}

	/** What an answer comes to: somewhere to go, something to say, or the form sent as it is. */
	function outcome( form, answer ) {
		var json = answer.json;
		switch ( json.code ) {
			case 'recur_portal_signed_out':
				return { url: form.dataset.signIn };
			case 'recur_portal_unknown':
				return { url: json.data && json.data.pricingUrl, message: json.message };
			case 'recur_portal_failed':
				return { message: form.dataset.error };
		}
		if ( answer.status === 200 && /^https?:\/\//.test( json.url ) ) {
			return { url: json.url };
		}
		// REST is closed, moved or rewritten on this site: not an answer of the plugin's, which admin-post.php gives too.
		return answer.status >= 500 || answer.status === 429 ? { message: form.dataset.error } : { plain: true };
	}

	function enhance( form ) {
		var button = form.querySelector( '.recur-portal__button' );
		var message = form.querySelector( '.recur-portal__message' );
		var busy = false;
		var label;

		if ( ! button || ! message || ! form.dataset || ! form.dataset.endpoint || ! form.dataset.nonce || ! form.elements.return_url ) {
			return;
		}
		label = button.textContent;

		// Not `disabled`: that would take the keyboard's focus away.
		function setBusy( now ) {
			busy = now;
			button.setAttribute( 'aria-busy', String( now ) );
			button.setAttribute( 'aria-disabled', String( now ) );
			button.textContent = now ? form.dataset.loading : label;
		}

		function say( text ) {
			setBusy( false );
			message.textContent = text;
		}

		function sendPlain() {
			window.HTMLFormElement.prototype.submit.call( form );
		}

		form.addEventListener( 'submit', function ( event ) {
			event.preventDefault();
			if ( busy ) {
				return;
			}
			setBusy( true );
			message.textContent = '';
			Promise.resolve()
				.then( function () {
					return ask( form, form.dataset.nonce );
				} )
				.then( function ( answer ) {
					return answer.json.code === 'rest_cookie_invalid_nonce' ? askWithFreshNonce( form, answer ) : answer;
				} )
				.then( function ( answer ) {
					var result = outcome( form, answer );
					if ( result.url ) {
						window.location.assign( result.url );
					} else if ( result.plain ) {
						sendPlain();
					} else {
						say( result.message || form.dataset.error );
					}
				} )
				.catch( function () {
					say( form.dataset.error );
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
