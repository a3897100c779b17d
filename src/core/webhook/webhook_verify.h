#ifndef RECUR_CORE_WEBHOOK_WEBHOOK_VERIFY_H
#define RECUR_CORE_WEBHOOK_WEBHOOK_VERIFY_H

#include "core/webhook/webhook_signature.h"

/* The longest body that is read as an event, in bytes. */
#define RECUR_WEBHOOK_PAYLOAD_MAX ((size_t)1024 * 1024)

/* HMAC-SHA256 of `payload` under `secret`. The core has no hash of its own. */
typedef void recur_webhook_mac(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE]);

/* Texts that hold secrets: one a line, white space around it dropped, blank lines passed over. */
typedef struct recur_webhook_secrets {
	const recur_str *texts;
	size_t count;
} recur_webhook_secrets;

/* Takes the next secret off the front of `text`; an absent view where none is left. */
recur_str recur_webhook_secret_next(recur_str *text);

/* True where there is a secret at all and none is a publishable key, which everybody can sign with. Else false with
 * `error` set: RECUR_ERROR_CONFIGURATION, missing_webhook_secret or publishable_key. */
bool recur_webhook_secrets_check(const recur_webhook_secrets *secrets, recur_error *error);

/* True where one of the secrets made the signature for exactly these bytes, and they are not too many to be an event.
 * Nothing of the payload is read but to make its MAC. False with `error` set: as recur_webhook_secrets_check and
 * recur_webhook_signature_read, in this order; RECUR_ERROR_WEBHOOK_SIGNATURE, invalid_signature; or
 * RECUR_ERROR_INVALID_WEBHOOK, invalid_event. No message holds anything of secret, signature or payload. */
bool recur_webhook_verify(recur_str payload, recur_str header, const recur_webhook_secrets *secrets,
						  recur_webhook_mac *mac, recur_error *error);

#endif
