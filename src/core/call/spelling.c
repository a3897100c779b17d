#include "core/call/spelling.h"

#include "core/call/options.h"

#include <string.h>

/* What auto begins with. */
#define DOCUMENTED RECUR_SPELLING_SNAKE

recur_spelling recur_spelling_other(recur_spelling spelling)
{
	return spelling == RECUR_SPELLING_CAMEL ? RECUR_SPELLING_SNAKE : RECUR_SPELLING_CAMEL;
}

void recur_spellings_init(recur_spellings *spellings)
{
	*spellings = (recur_spellings){.count = 0};
}

void recur_spellings_release(recur_spellings *spellings)
{
	for (size_t i = 0; i < spellings->count; i++) {
		recur_free(spellings->entries[i].base_url);
	}
	recur_spellings_init(spellings);
}

/* The entry of this base URL; `count` where there is none. */
static size_t find(const recur_spellings *spellings, recur_str base_url)
{
	size_t i = 0;
	while (i < spellings->count && !recur_str_equal(recur_str_from(spellings->entries[i].base_url), base_url)) {
		i++;
	}
	return i;
}

/* The entry of this base URL, made where there is none; `count` where memory has run out. */
static size_t find_or_add(recur_spellings *spellings, recur_str base_url)
{
	size_t known = find(spellings, base_url);
	if (known < spellings->count) {
		return known;
	}
	char *copy = recur_copy(base_url);
	if (!copy) {
		return spellings->count;
	}
	size_t slot = spellings->next;
	if (slot < spellings->count) {
		recur_free(spellings->entries[slot].base_url);
	} else {
		spellings->count++;
	}
	spellings->entries[slot].base_url = copy;
	spellings->entries[slot].spelling = DOCUMENTED;
	memset(spellings->entries[slot].settled, 0, sizeof(spellings->entries[slot].settled));
	spellings->next = (slot + 1) % RECUR_SPELLINGS_MAX;
	return slot;
}

void recur_spellings_learn(recur_spellings *spellings, recur_str base_url, recur_spelling spelling)
{
	size_t entry = find_or_add(spellings, base_url);
	if (entry < spellings->count) {
		spellings->entries[entry].spelling = spelling;
	}
}

void recur_spellings_settle(recur_spellings *spellings, recur_str base_url, const recur_operation *operation,
							recur_doubt doubt)
{
	size_t entry = find_or_add(spellings, base_url);
	if (entry == spellings->count) {
		return;
	}
	for (size_t i = 0; i < RECUR_SPELLING_OPERATIONS_MAX; i++) {
		const recur_operation *known = spellings->entries[entry].settled[i].operation;
		if (!known || known == operation) {
			spellings->entries[entry].settled[i].operation = operation;
			spellings->entries[entry].settled[i].doubts |= doubt;
			return;
		}
	}
}

recur_spelling recur_spelling_first(const recur_spellings *spellings, recur_field_case mode, recur_str base_url)
{
	if (mode != RECUR_FIELD_CASE_AUTO) {
		return mode == RECUR_FIELD_CASE_SNAKE ? RECUR_SPELLING_SNAKE : RECUR_SPELLING_CAMEL;
	}
	size_t known = find(spellings, base_url);
	return known < spellings->count ? spellings->entries[known].spelling : DOCUMENTED;
}

bool recur_spelling_is_open(const recur_spellings *spellings, recur_field_case mode, recur_str base_url,
							const recur_operation *operation, recur_doubt doubt)
{
	if (mode != RECUR_FIELD_CASE_AUTO || doubt == RECUR_DOUBT_NONE) {
		return false;
	}
	size_t known = find(spellings, base_url);
	for (size_t i = 0; known < spellings->count && i < RECUR_SPELLING_OPERATIONS_MAX; i++) {
		if (spellings->entries[known].settled[i].operation == operation) {
			return (spellings->entries[known].settled[i].doubts & doubt) == 0;
		}
	}
	return true;
}

static bool is_spelt_alike(const recur_field *field)
{
	return strcmp(field->snake_case, field->camel_case) == 0;
}

static bool is_named(const recur_field *field, const recur_error *error)
{
	return strstr(error->message, field->snake_case) || strstr(error->message, field->camel_case);
}

/* Where the API has no code for it, a message about a bad request that names the field. */
static bool says_missing(const recur_field *field, const recur_error *error)
{
	if (field->missing_code) {
		return strcmp(error->code, field->missing_code) == 0;
	}
	return field->named_where_missing &&
		   (strcmp(error->code, "bad_request") == 0 || strcmp(error->code, "invalid_request") == 0) &&
		   is_named(field, error);
}

static recur_doubt doubt_of_error(const recur_operation *operation, const recur_options *sent, const recur_error *error)
{
	recur_doubt doubt = RECUR_DOUBT_NONE;
	if (error->status != 400) {
		return doubt;
	}
	for (size_t i = 0; i < operation->field_count; i++) {
		const recur_field *field = &operation->fields[i];
		if (!says_missing(field, error)) {
			continue;
		}
		doubt = doubt == RECUR_DOUBT_NONE ? RECUR_DOUBT_MISSING(i) : doubt;
		if (recur_options_have(sent, i) && !is_spelt_alike(field)) {
			return doubt;
		}
	}
	return RECUR_DOUBT_NONE;
}

recur_doubt recur_spelling_doubt(const recur_operation *operation, const recur_options *sent, const void *value,
								 const recur_error *error)
{
	if (operation->method != RECUR_POST) {
		return RECUR_DOUBT_NONE;
	}
	if (error->kind != RECUR_ERROR_NONE) {
		return doubt_of_error(operation, sent, error);
	}
	const size_t unread = operation->unread_field ? operation->unread_field(value, sent) : operation->field_count;
	return unread < operation->field_count ? RECUR_DOUBT_UNREAD(unread) : RECUR_DOUBT_NONE;
}

bool recur_spelling_was_read(const recur_error *error)
{
	switch (error->kind) {
	case RECUR_ERROR_NONE:
	case RECUR_ERROR_CUSTOMER_NOT_FOUND:
	case RECUR_ERROR_MISSING_RETURN_URL:
		return true;
	case RECUR_ERROR_INVALID_REQUEST:
		return (error->status == 400 || error->status == 409 || error->status == 422) &&
			   strcmp(error->code, RECUR_ERROR_CODE_NOT_GIVEN) != 0;
	default:
		return false;
	}
}
