#ifndef RECUR_PHP_CALL_RUN_SUPPORT_H
#define RECUR_PHP_CALL_RUN_SUPPORT_H

#include "core/call/run.h"
#include "php/call/callbacks.h"

/* What runs of one and of many sessions have in common. */

/* This thread's pool, made on first use. Ends in PHP's own fatal error where memory has run out. */
recur_pool *php_recur_pool(void);

/* Turns a result into a PortalSession or an exception that is not thrown. False where memory has run out. */
bool php_recur_result_from(const recur_result *result, zval *object);

/* Reports how a run ended where it did not end by itself: PHP's fatal error for lack of memory, an exception for the
 * time limit of the script. True where an exception is on its way. */
bool php_recur_report_end(php_recur_callbacks *callbacks, recur_run_end end);

#endif
