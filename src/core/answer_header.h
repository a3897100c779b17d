#ifndef RECUR_CORE_ANSWER_HEADER_H
#define RECUR_CORE_ANSWER_HEADER_H

#include "answer.h"
#include "memory.h"

/* Takes from one header line, status lines included, what an answer keeps: the request id (x-request-id, else
 * request-id, else cf-ray) and Retry-After. A status line forgets what an interim answer before it said. */
void recur_answer_read_header(recur_answer *answer, recur_str line);

#endif
