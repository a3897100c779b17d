#ifndef RECUR_PHP_CALL_RUN_SUPPORT_H
#define RECUR_PHP_CALL_RUN_SUPPORT_H

#include "core/call/run.h"
#include "php/call/callbacks.h"
#include "php/call/endpoint.h"

/* What runs of one and of many calls have in common. */

/* This thread's runner, made on first use. Ends in PHP's own fatal error where memory has run out. */
recur_runner *php_recur_runner(void);

/* Turns a result into an object of the value or an exception that is not thrown. False where memory has run out. */
bool php_recur_result_from(const php_recur_endpoint *endpoint, const recur_result *result, zval *object);

/* Reports how a run ended where it did not end by itself: PHP's fatal error for lack of memory, an exception for the
 * time limit of the script. True where an exception is on its way. */
bool php_recur_report_end(php_recur_callbacks *callbacks, recur_run_end end);

#endif
