#include "unit.h"
#include "expect.h"
#include "core/webhook/webhook_signature.h"

#include <stdio.h>
#include <string.h>

/* RFC 4231, test case 2: HMAC-SHA256 of "what do ya want for nothing?" under "Jefe". */
static const unsigned char mac[RECUR_WEBHOOK_MAC_SIZE] = {
	0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75, 0xc7,
	0x5a, 0x00, 0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec, 0x38, 0x43,
};
#define HEX "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
#define BASE64 "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="

static void expect_read(const char *header)
{
	unsigned char read[RECUR_WEBHOOK_MAC_SIZE] = {0};
	recur_error error;
	recur_error_init(&error);
	if (!recur_webhook_signature_read(recur_str_from(header), read, &error)) {
		fail_msg("%s: %s", header, error.message);
	}
	assert_memory_equal(read, mac, sizeof mac);
	assert_int_equal(error.kind, RECUR_ERROR_NONE);
}

static void expect_not_read(recur_str header, const char *code)
{
	unsigned char read[RECUR_WEBHOOK_MAC_SIZE];
	recur_error error;
	recur_error_init(&error);
	if (recur_webhook_signature_read(header, read, &error)) {
		fail_msg("taken: %.*s", (int)header.length, header.data == NULL ? "" : header.data);
	}
	expect_error(&error, RECUR_ERROR_WEBHOOK_SIGNATURE, code);
	assert_int_equal(error.status, 0);
	assert_int_equal(error.attempts, 0);
	expect_nowhere(&error, "W9zB");
}

static void base64_and_hexadecimal_are_read(void **state)
{
	(void)state;
	expect_read(BASE64);
	expect_read(HEX);
	expect_read("5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843");
	expect_read("5BdcC146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	expect_read(" \t" BASE64 "\t ");
	expect_read(" " HEX " ");
}

static void every_digit_of_both_alphabets_is_read(void **state)
{
	(void)state;
	unsigned char given[RECUR_WEBHOOK_MAC_SIZE];
	for (unsigned start = 0; start < 256; start++) {
		for (size_t i = 0; i < sizeof given; i++) {
			given[i] = (unsigned char)(start * 3 + i * 7);
		}
		char base64[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
		recur_webhook_signature_write(given, base64);
		char hex[2 * sizeof given + 1];
		for (size_t i = 0; i < sizeof given; i++) {
			snprintf(hex + 2 * i, 3, start % 2 == 0 ? "%02x" : "%02X", given[i]);
		}
		unsigned char read[RECUR_WEBHOOK_MAC_SIZE];
		recur_error error;
		recur_error_init(&error);
		assert_true(recur_webhook_signature_read(recur_str_from(base64), read, &error));
		assert_memory_equal(read, given, sizeof given);
		assert_true(recur_webhook_signature_read(recur_str_from(hex), read, &error));
		assert_memory_equal(read, given, sizeof given);
	}
}

static void no_header_or_an_empty_one_is_a_missing_signature(void **state)
{
	(void)state;
	expect_not_read(RECUR_STR_NONE, "missing_signature");
	expect_not_read(RECUR_STR(""), "missing_signature");
	expect_not_read(RECUR_STR(" \t "), "missing_signature");
}

static void anything_else_is_an_invalid_signature(void **state)
{
	(void)state;
	static const char *const headers[] = {
		"x",
		BASE64 ", " BASE64, /* a doubled header */
		BASE64 "," BASE64,
		HEX ", " HEX,
		BASE64 BASE64,
		"sha256=" HEX,
		"v1=" BASE64,
		"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM",  /* cut */
		"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOE==", /* one byte less */
		"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEN=", /* spare bits that are set */
		"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEMM",
		"=9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=",
		"W9zBRr9gdU5qBCQmCJV1x1oA-widJzmDnexYuWTsOEM=", /* the alphabet of URLs */
		"W9zBRr9gdU5qBCQmCJV1x1oA\nwidJzmDnexYuWTsOEM=",
		"W9zBRr9gdU5qBCQmCJV1x1oA\xffwidJzmDnexYuWTsOEM=",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec38433",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384g",
		"gbdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
		"5bdcc146bf60754e 6a042426089575c75a003f089d2739839dec58b964ec384",
	};
	for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
		expect_not_read(recur_str_from(headers[i]), "invalid_signature");
	}
	expect_not_read(RECUR_STR("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=\0"), "invalid_signature");
	static char endless[1 << 20];
	memset(endless, 'A', sizeof endless);
	expect_not_read((recur_str){endless, sizeof endless}, "invalid_signature");
}

static void no_byte_outside_the_alphabet_is_a_digit(void **state)
{
	(void)state;
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	for (int byte = 0; byte < 256; byte++) {
		char text[] = BASE64;
		text[20] = (char)byte;
		unsigned char read[RECUR_WEBHOOK_MAC_SIZE];
		recur_error error;
		recur_error_init(&error);
		bool taken = recur_webhook_signature_read((recur_str){text, sizeof text - 1}, read, &error);
		assert_int_equal(taken, byte != 0 && strchr(alphabet, byte) != NULL);
	}
}

static void macs_are_equal_in_every_byte_or_not_at_all(void **state)
{
	(void)state;
	unsigned char other[RECUR_WEBHOOK_MAC_SIZE];
	memcpy(other, mac, sizeof other);
	assert_true(recur_webhook_mac_equal(mac, other));
	for (size_t i = 0; i < sizeof other; i++) {
		for (unsigned bit = 1; bit < 256; bit <<= 1) {
			other[i] ^= (unsigned char)bit;
			assert_false(recur_webhook_mac_equal(mac, other));
			assert_false(recur_webhook_mac_equal(other, mac));
			other[i] ^= (unsigned char)bit;
		}
	}
}

static void a_signature_is_written_in_base64(void **state)
{
	(void)state;
	char text[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
	recur_webhook_signature_write(mac, text);
	assert_string_equal(text, BASE64);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(base64_and_hexadecimal_are_read),
		UNIT(every_digit_of_both_alphabets_is_read),
		UNIT(no_header_or_an_empty_one_is_a_missing_signature),
		UNIT(anything_else_is_an_invalid_signature),
		UNIT(no_byte_outside_the_alphabet_is_a_digit),
		UNIT(macs_are_equal_in_every_byte_or_not_at_all),
		UNIT(a_signature_is_written_in_base64),
	};
	return cmocka_run_group_tests_name("webhook_signature", tests, NULL, NULL);
}
