#include "core/call/spelling.h"

#include <string.h>

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

void recur_spellings_learn(recur_spellings *spellings, recur_str base_url, recur_spelling spelling)
{
	size_t known = find(spellings, base_url);
	if (known < spellings->count) {
		spellings->entries[known].spelling = spelling;
		return;
	}
	char *copy = recur_copy(base_url);
	if (!copy) {
		return;
	}
	size_t slot = spellings->next;
	if (slot < spellings->count) {
		recur_free(spellings->entries[slot].base_url);
	} else {
		spellings->count++;
	}
	spellings->entries[slot].base_url = copy;
	spellings->entries[slot].spelling = spelling;
	spellings->next = (slot + 1) % RECUR_SPELLINGS_MAX;
}

recur_spelling recur_spelling_first(const recur_spellings *spellings, recur_field_case mode, recur_str base_url)
{
	if (mode != RECUR_FIELD_CASE_AUTO) {
		return mode == RECUR_FIELD_CASE_SNAKE ? RECUR_SPELLING_SNAKE : RECUR_SPELLING_CAMEL;
	}
	size_t known = find(spellings, base_url);
	return known < spellings->count ? spellings->entries[known].spelling : RECUR_SPELLING_CAMEL;
}

static bool misses_identifier(const recur_error *error)
{
	return strcmp(error->code, "missing_customer_identifier") == 0;
}

static bool misses_return_url(const recur_error *error)
{
	return strcmp(error->code, "missing_return_url") == 0;
}

bool recur_spelling_is_doubted(recur_field_case mode, const recur_options *sent, const recur_error *error)
{
	if (mode != RECUR_FIELD_CASE_AUTO || error->status != 400) {
		return false;
	}
	if (misses_identifier(error)) {
		return recur_options_have(sent, RECUR_OPTION_CUSTOMER) || recur_options_have(sent, RECUR_OPTION_EXTERNAL_ID);
	}
	return misses_return_url(error) && recur_options_have(sent, RECUR_OPTION_RETURN_URL);
}

bool recur_spelling_is_decided(const recur_error *error)
{
	if (!error) {
		return true;
	}
	switch (error->kind) {
	case RECUR_ERROR_CONFIGURATION:
	case RECUR_ERROR_CONNECTION:
	case RECUR_ERROR_TIMEOUT:
	case RECUR_ERROR_TLS:
	case RECUR_ERROR_NO_MEMORY:
		return false;
	default:
		return !misses_identifier(error) && !misses_return_url(error);
	}
}
