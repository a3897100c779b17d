#ifndef RECUR_TESTS_JSON_ACCEPTS_H
#define RECUR_TESTS_JSON_ACCEPTS_H

#include "core/base/memory.h"

#include <stdbool.h>

/* A copy without a byte behind it, so that reading too far is seen. Released with free. */
char *json_exact_copy(recur_str text);

/* Whether recur_json_text_check takes the text. What it takes has to be parsed by cJSON, too. */
bool json_accepts(recur_str text);

#endif
