/* Webhooks: signature, secrets and envelope. Input: the X-Recur-Signature header, a line end, the secrets' text up to a
 * NUL, then a payload. */
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/webhook/webhook_event.h"
#include "core/webhook/webhook_verify.h"
#include "fuzz_error.h"

#define KEY "whsec_fuzz0123456789"

/* The payload's length and first byte stand for PHP's HMAC-SHA256. */
static void make_mac(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	FUZZ_HOLDS(secret.length > 0);
	FUZZ_HOLDS(strchr(" \t\n\v\f\r", secret.data[0]) == NULL || secret.data[0] == '\0');
	memset(mac, (int)payload.length, RECUR_WEBHOOK_MAC_SIZE);
	mac[0] = (unsigned char)secret.data[0];
	mac[RECUR_WEBHOOK_MAC_SIZE - 1] = (unsigned char)secret.length;
}

/* What is read is what is written, and only that. */
static void check_signature(recur_str header)
{
	unsigned char mac[RECUR_WEBHOOK_MAC_SIZE];
	char text[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
	recur_error error;
	recur_error_init(&error);
	if (recur_webhook_signature_read(header, mac, &error)) {
		recur_webhook_signature_write(mac, text);
		unsigned char again[RECUR_WEBHOOK_MAC_SIZE];
		FUZZ_HOLDS(recur_webhook_signature_read(recur_str_from(text), again, &error));
		FUZZ_HOLDS(recur_webhook_mac_equal(mac, again));
		FUZZ_HOLDS(header.length >= 64 || fuzz_contains(header, text));
	} else {
		fuzz_check_error(&error, KEY);
		FUZZ_HOLDS(error.kind == RECUR_ERROR_WEBHOOK_SIGNATURE);
	}
	recur_error_release(&error);
}

static void check_verified(recur_str payload, recur_str header, recur_str secrets)
{
	recur_str texts[] = {secrets, RECUR_STR(" \n")};
	recur_webhook_secrets list = {texts, 2};
	recur_error error;
	recur_error_init(&error);
	recur_str left = secrets;
	recur_str first = recur_webhook_secret_next(&left);
	if (first.data != NULL) {
		unsigned char mac[RECUR_WEBHOOK_MAC_SIZE];
		char right[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
		make_mac(first, payload, mac);
		recur_webhook_signature_write(mac, right);
		bool verified = recur_webhook_verify(payload, recur_str_from(right), &list, make_mac, &error);
		FUZZ_HOLDS(verified || error.kind == RECUR_ERROR_CONFIGURATION);
		recur_error_release(&error);
	}
	bool verified = recur_webhook_verify(payload, header, &list, make_mac, &error);
	FUZZ_HOLDS(!verified || first.data != NULL);
	if (!verified) {
		fuzz_check_error(&error, KEY);
	}
	recur_error_release(&error);
}

static recur_webhook_value value_of(const recur_json *value)
{
	return (recur_webhook_value){recur_json_kind_of(value), recur_json_text_of(value), value};
}

static recur_webhook_value member_of(const void *object, recur_str name)
{
	return value_of(recur_json_member(object, name.data));
}

static void check_event(recur_str payload)
{
	char *text = fuzz_copy(payload.data, payload.length);
	if (recur_json_text_check(text, payload.length)) {
		recur_json *json = recur_json_parse(text, payload.length);
		FUZZ_HOLDS(json != NULL);
		recur_webhook_event event;
		recur_error error;
		recur_error_init(&error);
		if (recur_webhook_event_read(&event, value_of(json), member_of, &error)) {
			FUZZ_HOLDS(recur_webhook_event_check(&event, &error));
			FUZZ_HOLDS(event.data.kind == RECUR_JSON_OBJECT);
			for (recur_webhook_field field = 0; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
				FUZZ_HOLDS(event.fields[field].kind == RECUR_JSON_ABSENT || event.fields[field].text.length > 0);
			}
			recur_webhook_type_changes_access(event.fields[RECUR_WEBHOOK_TYPE].text);
		} else {
			fuzz_check_error(&error, KEY);
			FUZZ_HOLDS(error.kind == RECUR_ERROR_INVALID_WEBHOOK);
		}
		recur_error_release(&error);
		recur_json_free(json);
	}
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *copy = fuzz_copy(data, size);
	recur_str rest = {copy, size};
	recur_str header = fuzz_take(&rest, '\n');
	recur_str secrets = fuzz_take(&rest, '\0');
	check_signature(header);
	check_verified(rest, header, secrets);
	check_event(rest);
	free(copy);
	return 0;
}
