#ifndef RECUR_CORE_CALL_SPELLING_H
#define RECUR_CORE_CALL_SPELLING_H

#include "core/error/error.h"
#include "core/base/memory.h"
#include "core/call/operation.h"
#include "core/settings/settings.h"

#include <stdbool.h>
#include <stddef.h>

/* Which of the API's two spellings a request uses (wire.md, "Two spellings"): the rule, and what was learnt by it. */

typedef enum recur_spelling {
	RECUR_SPELLING_CAMEL, /* customerId, as the vendor's SDK sends it */
	RECUR_SPELLING_SNAKE  /* customer_id, as the API's documentation has it */
} recur_spelling;

recur_spelling recur_spelling_other(recur_spelling spelling);

/* Why a response lets suspect that the API reads the other spelling: 0 where it does not, else which field of the
 * operation it seems not to have read, and by what that shows. */
typedef unsigned recur_doubt;
#define RECUR_DOUBT_NONE 0u
/* A 400 that misses the field (of fields with the same missing_code, the first), although it was sent. */
#define RECUR_DOUBT_MISSING(field) (1u << (field))
/* A value that shows that the field was passed over. */
#define RECUR_DOUBT_UNREAD(field) (1u << (RECUR_FIELDS_MAX + (field)))

/* What a response lets suspect; `error` is no error where it is `value`. What is spelt alike in both, such as `email`,
 * tells nothing, and neither does a query, whose names are the same in every source. */
recur_doubt recur_spelling_doubt(const recur_operation *operation, const recur_options *sent, const void *value,
								 const recur_error *error);

/* True where the answer says that the API has read the body: a value, or what it finds wrong with a field. A refusal
 * of the key, a rate limit, a failure, or what does not come from the API says nothing of spelling. */
bool recur_spelling_was_read(const recur_error *error);

/* Operations whose doubts are remembered for one API. */
#define RECUR_SPELLING_OPERATIONS_MAX 8

/* What was learnt of each API, by base URL. Holds the newest RECUR_SPELLINGS_MAX of them. */
#define RECUR_SPELLINGS_MAX 16
typedef struct recur_spellings {
	struct {
		char *base_url;
		recur_spelling spelling;
		struct {
			const recur_operation *operation;
			recur_doubt doubts; /* each that the other spelling did not resolve */
		} settled[RECUR_SPELLING_OPERATIONS_MAX];
	} entries[RECUR_SPELLINGS_MAX];
	size_t count;
	size_t next; /* where the next one is written: over the oldest, once all are taken */
} recur_spellings;

/* Knows nothing, owns nothing. */
void recur_spellings_init(recur_spellings *spellings);
void recur_spellings_release(recur_spellings *spellings);

/* Remembers that this API reads `spelling`. Without memory nothing is learnt, which costs one request the next time. */
void recur_spellings_learn(recur_spellings *spellings, recur_str base_url, recur_spelling spelling);

/* Remembers that this doubt means nothing with this API. Without memory as above. */
void recur_spellings_settle(recur_spellings *spellings, recur_str base_url, const recur_operation *operation,
							recur_doubt doubt);

/* The spelling to begin a call with: the mode's own; for auto what was learnt, else snake_case. */
recur_spelling recur_spelling_first(const recur_spellings *spellings, recur_field_case mode, recur_str base_url);

/* True where this doubt is worth a request in the other spelling: the mode is auto and it was not settled before. */
bool recur_spelling_is_open(const recur_spellings *spellings, recur_field_case mode, recur_str base_url,
							const recur_operation *operation, recur_doubt doubt);

#endif
