#include "core/webhook/webhook_verify.h"

#include <string.h>

static bool is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static size_t line_length(recur_str text)
{
	const char *feed = memchr(text.data, '\n', text.length);
	size_t length = feed ? (size_t)(feed - text.data) : text.length;
	const char *carriage = memchr(text.data, '\r', length);
	return carriage ? (size_t)(carriage - text.data) : length;
}

recur_str recur_webhook_secret_next(recur_str *text)
{
	while (text->length > 0 && is_space(*text->data)) {
		text->data++;
		text->length--;
	}
	if (text->length == 0) {
		return RECUR_STR_NONE;
	}
	recur_str secret = {text->data, line_length(*text)};
	text->data += secret.length;
	text->length -= secret.length;
	while (is_space(secret.data[secret.length - 1])) {
		secret.length--;
	}
	return secret;
}

static bool is_publishable_key(recur_str secret)
{
	return secret.length >= 3 && memcmp(secret.data, "pk_", 3) == 0;
}

bool recur_webhook_secrets_check(const recur_webhook_secrets *secrets, recur_error *error)
{
	size_t found = 0;
	for (size_t i = 0; i < secrets->count; i++) {
		recur_str text = secrets->texts[i];
		for (recur_str secret; (secret = recur_webhook_secret_next(&text)).data; found++) {
			if (is_publishable_key(secret)) {
				return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "publishable_key",
									   "The webhook secret is a publishable key (pk_…), which everybody can see and "
									   "sign with: use the endpoint's own secret, which starts with whsec_.");
			}
		}
	}
	return found > 0 || recur_error_set(error, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret",
										"There is no webhook secret, or only a blank one: set "
										"recur.webhook_secret_file, recur.webhook_secret, or the environment variable "
										"RECUR_WEBHOOK_SECRET or RECUR_WEBHOOK_SECRET_FILE, or pass the endpoint's "
										"secret.");
}

static bool made_it(const recur_webhook_secrets *secrets, recur_str payload, recur_webhook_mac *mac,
					const unsigned char given[RECUR_WEBHOOK_MAC_SIZE])
{
	bool equal = false;
	unsigned char made[RECUR_WEBHOOK_MAC_SIZE];
	for (size_t i = 0; i < secrets->count && !equal; i++) {
		recur_str text = secrets->texts[i];
		for (recur_str secret; !equal && (secret = recur_webhook_secret_next(&text)).data;) {
			mac(secret, payload, made);
			equal = recur_webhook_mac_equal(made, given);
		}
	}
	/* What a payload of somebody's choice would have to be signed with. */
	recur_wipe(made, sizeof(made));
	return equal;
}

bool recur_webhook_verify(recur_str payload, recur_str header, const recur_webhook_secrets *secrets,
						  recur_webhook_mac *mac, recur_error *error)
{
	unsigned char given[RECUR_WEBHOOK_MAC_SIZE];
	if (!recur_webhook_secrets_check(secrets, error) || !recur_webhook_signature_read(header, given, error)) {
		return false;
	}
	if (made_it(secrets, payload, mac, given)) {
		return payload.length <= RECUR_WEBHOOK_PAYLOAD_MAX ||
			   recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
							   "The webhook is longer than 1 MiB, so it is not read: answer 400.");
	}
	if (payload.length == 0) {
		return recur_error_set(error, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature",
							   "The payload is empty, and the signature is that of another body: pass the request's "
							   "raw body, as php://input has it, before anything else takes it.");
	}
	return recur_error_set(error, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature",
						   "The signature was made with another secret, or of another body: pass the raw body, byte "
						   "for byte, and the secret of this endpoint and environment; else answer 401.");
}
