#ifndef RECUR_CORE_URL_SPLIT_H
#define RECUR_CORE_URL_SPLIT_H

#include "url.h"

/* Bytes that were seen in a URL on the way and are not refused in every one. */
#define RECUR_URL_SEEN_NON_ASCII 0x08U
#define RECUR_URL_SEEN_QUOTE 0x10U /* " < > */

/* Where a URL has no scheme, or not one that is wanted. */
#define RECUR_URL_FAULT_SCHEME "does not start with https:// or http://"

/* recur_url_split, saying what is wrong: a clause as of url.h, NULL where nothing is. With `scheme_optional` the text
 * may begin with the authority. `parts` holds what was found until then; *seen says which of the above were. */
const char *recur_url_split_fault(recur_str text, bool scheme_optional, recur_url *parts, unsigned *seen);

#endif
