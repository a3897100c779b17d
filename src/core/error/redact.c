#include "core/error/redact.h"
#include "core/json/json_string.h"
#include "core/base/text.h"

#include <string.h>

#define KEY_PLACEHOLDER "sk_\xe2\x80\xa6"
#define PATH_PLACEHOLDER "/\xe2\x80\xa6"
/* The shortest beginning of a key that gives something of it away: sk_live_ and four more. */
#define KEY_START_MIN 12
/* How much is read of a text of which RECUR_REDACT_MAX bytes are shown: cleaning makes at most three bytes one. */
#define READ_MAX 4096
/* A text may grow: each URL and each key by two bytes. */
#define GROWN_MAX ((size_t)1024 * 1024)

/* How many bytes of the key begin the text; 0 where it is not the key. */
static size_t key_length_at(recur_str rest, recur_str key)
{
	size_t most = key.length < rest.length ? key.length : rest.length;
	size_t same = 0;
	while (same < most && rest.data[same] == key.data[same]) {
		same++;
	}
	bool whole = same == key.length;
	bool cut = same == rest.length && same >= KEY_START_MIN;
	return whole || cut ? same : 0;
}

static recur_buffer_status redact_key(recur_buffer *out, recur_str text, recur_str key)
{
	if (key.length == 0) {
		return recur_buffer_append(out, text.data, text.length);
	}
	size_t plain = 0;
	for (size_t at = 0; at < text.length; at++) {
		size_t length = key_length_at((recur_str){text.data + at, text.length - at}, key);
		if (length == 0) {
			continue;
		}
		recur_buffer_status status = recur_buffer_append(out, text.data + plain, at - plain);
		if (status == RECUR_BUFFER_OK) {
			status = recur_buffer_append(out, KEY_PLACEHOLDER, sizeof(KEY_PLACEHOLDER) - 1);
		}
		if (status != RECUR_BUFFER_OK) {
			return status;
		}
		plain = at + length;
		at = plain - 1;
	}
	return recur_buffer_append(out, text.data + plain, text.length - plain);
}

static size_t scheme_length_at(recur_str rest)
{
	static const recur_str schemes[] = {{"https://", 8}, {"http://", 7}};
	if ((*rest.data | 0x20) != 'h') {
		return 0;
	}
	for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++) {
		if (rest.length > schemes[i].length &&
			recur_text_equal_ignoring_case((recur_str){rest.data, schemes[i].length}, schemes[i])) {
			return schemes[i].length;
		}
	}
	return 0;
}

/* Any white space, quotation mark or control ends a URL, and the punctuation of Chinese text (U+3000 to U+303F, and the
 * full-width forms), which follows one without a space. */
static bool ends_url(recur_str rest)
{
	unsigned char first = (unsigned char)rest.data[0];
	unsigned char second = rest.length > 1 ? (unsigned char)rest.data[1] : 0;
	if (first <= 0x20 || first == 0x7f || first == '"' || first == '<' || first == '>') {
		return true;
	}
	return (first == 0xe3 && second == 0x80) || (first == 0xef && (second == 0xbc || second == 0xbd));
}

static bool ends_authority(recur_str rest)
{
	return ends_url(rest) || memchr("/?#\\", rest.data[0], 4);
}

static recur_str from(recur_str text, size_t at)
{
	return (recur_str){text.data + at, text.length - at};
}

/* Appends the origin of the URL that begins with a scheme of that length, and sets *end to where the URL ends. */
static recur_buffer_status redact_url(recur_buffer *out, recur_str rest, size_t scheme, size_t *end)
{
	size_t host = scheme;
	size_t at = scheme;
	for (; at < rest.length && !ends_authority(from(rest, at)); at++) {
		if (rest.data[at] == '@') {
			host = at + 1;
		}
	}
	size_t authority_end = at;
	while (at < rest.length && !ends_url(from(rest, at))) {
		at++;
	}
	*end = at;
	recur_buffer_status status = recur_buffer_append(out, rest.data, scheme);
	if (status == RECUR_BUFFER_OK) {
		status = recur_buffer_append(out, rest.data + host, authority_end - host);
	}
	if (status == RECUR_BUFFER_OK && at > authority_end) {
		status = recur_buffer_append(out, PATH_PLACEHOLDER, sizeof(PATH_PLACEHOLDER) - 1);
	}
	return status;
}

static recur_buffer_status redact_urls(recur_buffer *out, recur_str text)
{
	size_t plain = 0;
	for (size_t at = 0; at < text.length; at++) {
		recur_str rest = from(text, at);
		size_t scheme = scheme_length_at(rest);
		if (scheme == 0) {
			continue;
		}
		size_t length = 0;
		recur_buffer_status status = recur_buffer_append(out, text.data + plain, at - plain);
		if (status == RECUR_BUFFER_OK) {
			status = redact_url(out, rest, scheme, &length);
		}
		if (status != RECUR_BUFFER_OK) {
			return status;
		}
		plain = at + length;
		at = plain - 1;
	}
	return recur_buffer_append(out, text.data + plain, text.length - plain);
}

/* URLs first: a key inside one must not end it early. */
static recur_buffer_status redact(recur_buffer *out, recur_str text, recur_str key)
{
	if (text.length == 0) {
		return RECUR_BUFFER_OK;
	}
	recur_buffer without_urls;
	recur_buffer_init(&without_urls, GROWN_MAX);
	recur_buffer_status status = redact_urls(&without_urls, text);
	if (status == RECUR_BUFFER_OK) {
		status = redact_key(out, (recur_str){without_urls.data, without_urls.length}, key);
	}
	recur_buffer_release(&without_urls);
	return status;
}

bool recur_redact_text(char *out, size_t size, recur_str text, recur_str secret_key)
{
	recur_buffer redacted;
	recur_buffer_init(&redacted, GROWN_MAX);
	if (text.length > READ_MAX) {
		text.length = READ_MAX;
	}
	recur_buffer_status status = redact(&redacted, text, secret_key);
	out[0] = '\0';
	if (status == RECUR_BUFFER_OK) {
		recur_text_clean(out, size, (recur_str){redacted.data, redacted.length});
	}
	recur_buffer_release(&redacted);
	return status == RECUR_BUFFER_OK;
}

bool recur_redact_holds_key(recur_str text, recur_str secret_key)
{
	for (size_t at = 0; at < text.length && secret_key.length > 0; at++) {
		if (key_length_at(from(text, at), secret_key) > 0) {
			return true;
		}
	}
	return false;
}

static bool is_clean(recur_str text, recur_str key)
{
	for (size_t at = 0; at < text.length; at++) {
		if (scheme_length_at(from(text, at)) > 0) {
			return false;
		}
	}
	return !recur_redact_holds_key(text, key);
}

static bool is_printable(char byte)
{
	return byte > 0x20 && byte < 0x7f;
}

bool recur_redact_request_id(char *out, size_t size, recur_str text, recur_str secret_key)
{
	memset(out, 0, size);
	size_t kept = 0;
	for (size_t at = 0; at < text.length && kept < size - 1; at++) {
		if (is_printable(text.data[at])) {
			out[kept++] = text.data[at];
		}
	}
	/* The usual one, which costs no memory. */
	if (is_clean((recur_str){out, kept}, secret_key)) {
		return true;
	}
	char raw[RECUR_REDACT_MAX];
	memcpy(raw, out, kept);
	bool redacted = recur_redact_text(out, size, (recur_str){raw, kept}, secret_key);
	recur_wipe(raw, sizeof(raw));
	for (size_t at = 0; out[at] != '\0'; at++) {
		out[at] = is_printable(out[at]) ? out[at] : '.';
	}
	return redacted;
}

/* Appends one string of a JSON text, `quoted` without its quotation marks. */
static recur_buffer_status redact_string(recur_buffer *out, recur_str quoted, recur_str key)
{
	if (quoted.length == 0) {
		return RECUR_BUFFER_OK;
	}
	if (!memchr(quoted.data, '\\', quoted.length)) {
		return redact(out, quoted, key);
	}
	recur_buffer decoded;
	recur_buffer redacted;
	recur_buffer_init(&decoded, GROWN_MAX);
	recur_buffer_init(&redacted, GROWN_MAX);
	recur_buffer_status status = recur_json_string_decode(&decoded, quoted);
	if (status == RECUR_BUFFER_OK) {
		status = redact(&redacted, (recur_str){decoded.data, decoded.length}, key);
	}
	if (status == RECUR_BUFFER_OK) {
		status = recur_json_string_encode(out, (recur_str){redacted.data, redacted.length});
	}
	recur_buffer_release(&decoded);
	recur_buffer_release(&redacted);
	return status;
}

recur_buffer_status recur_redact_json(recur_buffer *out, recur_str json, recur_str secret_key)
{
	recur_buffer_status status = RECUR_BUFFER_OK;
	size_t plain = 0;
	for (size_t at = 0; at < json.length && status == RECUR_BUFFER_OK; at++) {
		if (json.data[at] != '"') {
			continue;
		}
		size_t start = at + 1;
		size_t end = recur_json_string_end(json, start);
		status = recur_buffer_append(out, json.data + plain, start - plain);
		if (status == RECUR_BUFFER_OK) {
			status = redact_string(out, (recur_str){json.data + start, end - start}, secret_key);
		}
		plain = at = end;
	}
	return status == RECUR_BUFFER_OK ? recur_buffer_append(out, json.data + plain, json.length - plain) : status;
}
