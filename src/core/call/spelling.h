#ifndef RECUR_CORE_CALL_SPELLING_H
#define RECUR_CORE_CALL_SPELLING_H

#include "core/error/error.h"
#include "core/base/memory.h"
#include "core/call/options.h"
#include "core/resources/session.h"
#include "core/settings/settings.h"

#include <stdbool.h>
#include <stddef.h>

/* Which of the API's two spellings a request uses (wire.md, "Two spellings"): the rule, and what was learnt by it. */

typedef enum recur_spelling {
	RECUR_SPELLING_CAMEL, /* customerId, as the vendor's SDK sends it */
	RECUR_SPELLING_SNAKE  /* customer_id, as the API's documentation has it */
} recur_spelling;

recur_spelling recur_spelling_other(recur_spelling spelling);

/* Why an answer lets suspect that the API reads the other spelling. */
typedef enum recur_doubt {
	RECUR_DOUBT_NONE = 0,
	RECUR_DOUBT_NO_CUSTOMER = 1,     /* a 400 that misses an identifier, although one was sent */
	RECUR_DOUBT_NO_RETURN_URL = 2,   /* a 400 that misses a return URL, although one was sent */
	RECUR_DOUBT_OTHER_RETURN_URL = 4 /* a session with another return URL than was sent, or expressly none */
} recur_doubt;

/* What an answer lets suspect; `error` is no error where the answer is `session`. What is spelt alike in both, such as
 * `email`, tells nothing, nor does a session that is silent about its return URL. */
recur_doubt recur_spelling_doubt(const recur_options *sent, const recur_session *session, const recur_error *error);

/* True where the answer says that the API has read the body: a session, or what it finds wrong with a field. A refusal
 * of the key, a rate limit, a failure, or what does not come from the API says nothing of spelling. */
bool recur_spelling_was_read(const recur_error *error);

/* What was learnt of each API, by base URL. Holds the newest RECUR_SPELLINGS_MAX of them. */
#define RECUR_SPELLINGS_MAX 16
typedef struct recur_spellings {
	struct {
		char *base_url;
		recur_spelling spelling;
		unsigned settled; /* each recur_doubt that the other spelling did not resolve */
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
void recur_spellings_settle(recur_spellings *spellings, recur_str base_url, recur_doubt doubt);

/* The spelling to begin a call with: the mode's own; for auto what was learnt, else snake_case. */
recur_spelling recur_spelling_first(const recur_spellings *spellings, recur_field_case mode, recur_str base_url);

/* True where this doubt is worth a request in the other spelling: the mode is auto and it was not settled before. */
bool recur_spelling_is_open(const recur_spellings *spellings, recur_field_case mode, recur_str base_url,
							recur_doubt doubt);

#endif
