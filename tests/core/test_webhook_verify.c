#include "unit.h"
#include "expect.h"
#include "core/webhook/webhook_verify.h"

#include <stdlib.h>
#include <string.h>

#define SECRET "whsec_0123456789"

static size_t asked;

/* Stands for HMAC-SHA256, which is PHP's to compute: every byte of both counts, and where it stands. */
static void mix(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	asked++;
	uint64_t sum = 1469598103934665603u;
	for (size_t i = 0; i < secret.length + payload.length + 1; i++) {
		char byte = i < secret.length    ? secret.data[i]
					: i == secret.length ? 0x1f
										 : payload.data[i - secret.length - 1];
		sum = (sum ^ (unsigned char)byte) * 1099511628211u;
		mac[i % RECUR_WEBHOOK_MAC_SIZE] = (unsigned char)(sum >> 32);
	}
	for (size_t i = 0; i < RECUR_WEBHOOK_MAC_SIZE; i++) {
		sum = (sum ^ mac[i]) * 1099511628211u;
		mac[i] = (unsigned char)(sum >> 32);
	}
}

typedef struct signature {
	char text[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
} signature;

static signature signed_with(const char *secret, recur_str payload)
{
	unsigned char mac[RECUR_WEBHOOK_MAC_SIZE];
	mix(recur_str_from(secret), payload, mac);
	signature result;
	recur_webhook_signature_write(mac, result.text);
	return result;
}

static bool verifies(recur_str payload, const char *header, const char *const *texts, size_t count, recur_error *error)
{
	recur_str views[8];
	for (size_t i = 0; i < count; i++) {
		views[i] = recur_str_from(texts[i]);
	}
	recur_webhook_secrets secrets = {views, count};
	recur_error_init(error);
	asked = 0;
	bool ok = recur_webhook_verify(payload, recur_str_from(header), &secrets, mix, error);
	assert_int_equal(ok, error->kind == RECUR_ERROR_NONE);
	expect_nowhere(error, SECRET);
	return ok;
}

static void expect_refused(recur_str payload, const char *header, const char *const *texts, size_t count,
						   recur_error_kind kind, const char *code)
{
	recur_error error;
	assert_false(verifies(payload, header, texts, count, &error));
	expect_error(&error, kind, code);
}

static void any_of_the_secrets_will_do(void **state)
{
	(void)state;
	recur_str payload = RECUR_STR("{\"id\":\"evt_1\"}");
	signature right = signed_with(SECRET, payload);
	recur_error error;
	static const char *const lists[][3] = {
		{SECRET, "whsec_b", "whsec_c"},
		{"whsec_a", SECRET, "whsec_c"},
		{"whsec_a", "whsec_b", SECRET},
		{"whsec_a\n" SECRET "\n", "", "whsec_c"},
		{"", " \t" SECRET " \r\n\r\nwhsec_b", NULL},
		{"whsec_a\r" SECRET, "", NULL},
	};
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		assert_true(verifies(payload, right.text, lists[i], 3, &error));
	}
	static const char *const without[] = {"whsec_a", "whsec_b"};
	expect_refused(payload, right.text, without, 2, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
	assert_int_equal(asked, 2);
}

/* The most dangerous kind: whoever signs with nothing would get in. */
static void a_blank_secret_verifies_nothing(void **state)
{
	(void)state;
	recur_str payload = RECUR_STR("{\"id\":\"evt_1\"}");
	signature of_nothing = signed_with("", payload);
	signature of_a_space = signed_with(" ", payload);
	static const char *const blanks[] = {"", " ", "\t", "\n", "\r\n", " \v\f ", NULL};
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
		expect_refused(payload, of_nothing.text, &blanks[i], 1, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");
		expect_refused(payload, of_a_space.text, &blanks[i], 1, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");
		assert_int_equal(asked, 0);
	}
	expect_refused(payload, of_nothing.text, blanks, 7, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");
	expect_refused(payload, of_nothing.text, NULL, 0, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");
	expect_refused(payload, NULL, NULL, 0, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");

	static const char *const one_blank[] = {"", SECRET, " "};
	expect_refused(payload, of_nothing.text, one_blank, 3, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
	assert_int_equal(asked, 1);
}

static void what_everybody_knows_is_no_secret(void **state)
{
	(void)state;
	recur_str payload = RECUR_STR("{\"id\":\"evt_1\"}");
	signature by_anybody = signed_with("pk_test_1", payload);
	static const char *const keys[] = {SECRET, "pk_test_1"};
	expect_refused(payload, by_anybody.text, keys, 2, RECUR_ERROR_CONFIGURATION, "publishable_key");
	assert_int_equal(asked, 0);
}

static void every_byte_of_the_payload_counts(void **state)
{
	(void)state;
	static const char *const secret[] = {SECRET};
	char bytes[] = "{\"id\":\"evt_1\",\"note\":\"\\/ \xE2\x80\xA8\"}\n";
	recur_str payload = {bytes, sizeof bytes - 1};
	signature right = signed_with(SECRET, payload);
	recur_error error;
	assert_true(verifies(payload, right.text, secret, 1, &error));
	for (size_t i = 0; i < payload.length; i++) {
		bytes[i] ^= 1;
		expect_refused(payload, right.text, secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
		bytes[i] ^= 1;
	}
	payload.length--;
	expect_refused(payload, right.text, secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
}

static void a_signature_that_is_none_is_not_compared(void **state)
{
	(void)state;
	static const char *const secret[] = {SECRET};
	recur_str payload = RECUR_STR("{}");
	expect_refused(payload, NULL, secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "missing_signature");
	expect_refused(payload, "", secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "missing_signature");
	expect_refused(payload, "nonsense", secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
	assert_int_equal(asked, 0);
}

static void an_empty_payload_says_what_may_have_become_of_it(void **state)
{
	(void)state;
	static const char *const secret[] = {SECRET};
	signature of_another = signed_with(SECRET, RECUR_STR("{}"));
	recur_error error;
	assert_false(verifies(RECUR_STR(""), of_another.text, secret, 1, &error));
	expect_error(&error, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
	expect_says(error.message, "empty");
	expect_says(error.message, "raw body");
	signature of_nothing = signed_with(SECRET, RECUR_STR(""));
	assert_true(verifies(RECUR_STR(""), of_nothing.text, secret, 1, &error));
}

static void a_payload_is_taken_up_to_a_mebibyte(void **state)
{
	(void)state;
	static const char *const secret[] = {SECRET};
	recur_str payload = {NULL, RECUR_WEBHOOK_PAYLOAD_MAX + 1};
	char *bytes = calloc(1, payload.length);
	assert_non_null(bytes);
	payload.data = bytes;
	signature right = signed_with(SECRET, payload);
	expect_refused(payload, right.text, secret, 1, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event");
	/* Who has no secret is not told that the size is what is wrong. */
	signature wrong = signed_with("guess", payload);
	expect_refused(payload, wrong.text, secret, 1, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature");
	payload.length--;
	right = signed_with(SECRET, payload);
	recur_error error;
	assert_true(verifies(payload, right.text, secret, 1, &error));
	free(bytes);
}

static void secrets_are_lines(void **state)
{
	(void)state;
	recur_str text = RECUR_STR("\n  one \t\r\n\r\ntwo words\rthree\n \n");
	expect_text(recur_webhook_secret_next(&text), "one");
	expect_text(recur_webhook_secret_next(&text), "two words");
	expect_text(recur_webhook_secret_next(&text), "three");
	expect_text(recur_webhook_secret_next(&text), NULL);
	expect_text(recur_webhook_secret_next(&text), NULL);
	recur_str none = RECUR_STR_NONE;
	expect_text(recur_webhook_secret_next(&none), NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(any_of_the_secrets_will_do),
		UNIT(a_blank_secret_verifies_nothing),
		UNIT(what_everybody_knows_is_no_secret),
		UNIT(every_byte_of_the_payload_counts),
		UNIT(a_signature_that_is_none_is_not_compared),
		UNIT(an_empty_payload_says_what_may_have_become_of_it),
		UNIT(a_payload_is_taken_up_to_a_mebibyte),
		UNIT(secrets_are_lines),
	};
	return cmocka_run_group_tests_name("webhook_verify", tests, NULL, NULL);
}
