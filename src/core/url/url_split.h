#ifndef RECUR_CORE_URL_URL_SPLIT_H
#define RECUR_CORE_URL_URL_SPLIT_H

#include "core/url/url.h"

/* Where a URL has no scheme, or not one that is wanted. */
#define RECUR_URL_FAULT_SCHEME "does not start with https:// or http://"

/* recur_url_split, saying what is wrong: a clause as of url.h, NULL where nothing is. With `scheme_optional` the text
 * may begin with the authority. `parts` holds what was found until then; *is_ascii is true where every byte
 * is printable ASCII. */
const char *recur_url_split_fault(recur_str text, bool scheme_optional, recur_url *parts, bool *is_ascii);

#endif
