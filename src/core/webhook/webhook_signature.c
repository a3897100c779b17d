#include "core/webhook/webhook_signature.h"

#include "core/base/text.h"

#include <stdint.h>
#include <string.h>

#define HEX_LENGTH (2 * (size_t)RECUR_WEBHOOK_MAC_SIZE)

static bool read_hex(recur_str text, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	for (size_t i = 0; i < RECUR_WEBHOOK_MAC_SIZE; i++) {
		int high = recur_text_hex_value(text.data[2 * i]);
		int low = recur_text_hex_value(text.data[2 * i + 1]);
		if (high < 0 || low < 0) {
			return false;
		}
		mac[i] = (unsigned char)(high * 16 + low);
	}
	return true;
}

#define NO_DIGIT 64

static uint32_t base64_digit(char byte)
{
	/* From '+' to 'z'. */
	static const unsigned char digits[] = {
		62, 64, 64, 64, 63, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 64, 64, 64, 64, 64, 64, 64, 0,  1,  2,  3,  4,
		5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 64, 64, 64, 64, 64, 64,
		26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
	};
	unsigned at = (unsigned char)byte - (unsigned)'+';
	return at < sizeof(digits) ? digits[at] : NO_DIGIT;
}

/* 32 bytes are ten groups of four digits, and three digits with one padding character. */
static bool read_base64(recur_str text, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	uint32_t seen = 0;
	size_t written = 0;
	for (size_t at = 0; at < RECUR_WEBHOOK_SIGNATURE_LENGTH; at += 4) {
		uint32_t first = base64_digit(text.data[at]);
		uint32_t second = base64_digit(text.data[at + 1]);
		uint32_t third = base64_digit(text.data[at + 2]);
		bool last = written == RECUR_WEBHOOK_MAC_SIZE - 2;
		uint32_t fourth = last ? 0 : base64_digit(text.data[at + 3]);
		seen |= first | second | third | fourth;
		mac[written++] = (unsigned char)(first << 2 | second >> 4);
		mac[written++] = (unsigned char)(second << 4 | third >> 2);
		if (!last) {
			mac[written++] = (unsigned char)(third << 6 | fourth);
		} else if ((third & 3) != 0 || text.data[at + 3] != '=') {
			/* The last digit has two bits to spare: one signature has one spelling. */
			return false;
		}
	}
	return seen < NO_DIGIT;
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

static recur_str without_blanks(recur_str text)
{
	while (text.length > 0 && is_blank(*text.data)) {
		text.data++;
		text.length--;
	}
	while (text.length > 0 && is_blank(text.data[text.length - 1])) {
		text.length--;
	}
	return text;
}

bool recur_webhook_signature_read(recur_str header, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE], recur_error *error)
{
	recur_str text = header.data ? without_blanks(header) : header;
	if (!text.data || text.length == 0) {
		return recur_error_set(error, RECUR_ERROR_WEBHOOK_SIGNATURE, "missing_signature",
							   "The request has no X-Recur-Signature header, so nothing says that Recur sent it: "
							   "answer 401.");
	}
	if ((text.length == RECUR_WEBHOOK_SIGNATURE_LENGTH && read_base64(text, mac)) ||
		(text.length == HEX_LENGTH && read_hex(text, mac))) {
		return true;
	}
	return recur_error_set(error, RECUR_ERROR_WEBHOOK_SIGNATURE, "invalid_signature",
						   "The X-Recur-Signature header is not one HMAC-SHA256 signature in Base64 or hexadecimal: "
						   "answer 401.");
}

bool recur_webhook_mac_equal(const unsigned char a[RECUR_WEBHOOK_MAC_SIZE],
							 const unsigned char b[RECUR_WEBHOOK_MAC_SIZE])
{
	/* volatile keeps the compiler from leaving the loop early. */
	volatile uint64_t difference = 0;
	for (size_t at = 0; at < RECUR_WEBHOOK_MAC_SIZE; at += sizeof(uint64_t)) {
		uint64_t left;
		uint64_t right;
		memcpy(&left, a + at, sizeof(left));
		memcpy(&right, b + at, sizeof(right));
		difference |= left ^ right;
	}
	return difference == 0;
}

void recur_webhook_signature_write(const unsigned char mac[RECUR_WEBHOOK_MAC_SIZE],
								   char text[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1])
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	for (size_t i = 0, at = 0; i < RECUR_WEBHOOK_MAC_SIZE; i += 3) {
		/* The last group has two bytes. */
		uint32_t bits = (uint32_t)mac[i] << 16 | (uint32_t)mac[i + 1] << 8;
		bits |= i + 2 < RECUR_WEBHOOK_MAC_SIZE ? mac[i + 2] : 0;
		for (unsigned shift = 24; shift > 0; shift -= 6) {
			text[at++] = digits[bits >> (shift - 6) & 63];
		}
	}
	text[RECUR_WEBHOOK_SIGNATURE_LENGTH - 1] = '=';
	text[RECUR_WEBHOOK_SIGNATURE_LENGTH] = '\0';
}
