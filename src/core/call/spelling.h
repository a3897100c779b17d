#ifndef RECUR_CORE_CALL_SPELLING_H
#define RECUR_CORE_CALL_SPELLING_H

#include "core/error/error.h"
#include "core/base/memory.h"
#include "core/call/options.h"
#include "core/settings/settings.h"

#include <stdbool.h>
#include <stddef.h>

/* Which of the API's two spellings a request uses (wire.md, "Two spellings"): the rule, and what was learnt by it. */

typedef enum recur_spelling {
	RECUR_SPELLING_CAMEL, /* customerId, as the vendor's SDK sends it */
	RECUR_SPELLING_SNAKE  /* customer_id, as the vendor's guide shows the REST body */
} recur_spelling;

recur_spelling recur_spelling_other(recur_spelling spelling);

/* What was learnt of each API, by base URL. Holds the newest RECUR_SPELLINGS_MAX of them. */
#define RECUR_SPELLINGS_MAX 16
typedef struct recur_spellings {
	struct {
		char *base_url;
		recur_spelling spelling;
	} entries[RECUR_SPELLINGS_MAX];
	size_t count;
	size_t next; /* where the next one is written: over the oldest, once all are taken */
} recur_spellings;

/* Knows nothing, owns nothing. */
void recur_spellings_init(recur_spellings *spellings);
void recur_spellings_release(recur_spellings *spellings);

/* Remembers that this API reads `spelling`. Without memory nothing is learnt, which costs one request the next time. */
void recur_spellings_learn(recur_spellings *spellings, recur_str base_url, recur_spelling spelling);

/* The spelling to begin a call with: the mode's own; for auto what was learnt, else camelCase. */
recur_spelling recur_spelling_first(const recur_spellings *spellings, recur_field_case mode, recur_str base_url);

/* True where the first answer of an auto call says that the API reads the other spelling: status 400 and the code of a
 * missing field although that field was sent. An e-mail address is spelt alike in both, so it tells nothing. */
bool recur_spelling_is_doubted(recur_field_case mode, const recur_options *sent, const recur_error *error);

/* True where the answer in the other spelling is the one to report and its spelling is to be learnt: any answer but one
 * that misses a field again. `error` is NULL or no error for a session. Where no whole answer came it is false:
 * report the first answer, learn nothing. */
bool recur_spelling_is_decided(const recur_error *error);

#endif
