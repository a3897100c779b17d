#ifndef RECUR_PHP_WEBHOOK_WEBHOOK_SECRETS_H
#define RECUR_PHP_WEBHOOK_WEBHOOK_SECRETS_H

#include "core/webhook/webhook_verify.h"
#include "php/call/request_secrets.h"

#include <php.h>

/* The secrets that one signature is tried with, and what their views point into. */
typedef struct php_recur_webhook_secrets {
	recur_webhook_secrets core;
	recur_str one;
	recur_str *many;                /* of an array; NULL where there was none */
	php_recur_request_secret *held; /* read for this call; NULL where it is the caller's or php.ini's */
} php_recur_webhook_secrets;

/* Takes the secret or the secrets that were given, and where neither was (both NULL) those of php.ini, else of the
 * environment. False where something was thrown: a TypeError, or a ConfigurationException for a file that cannot be
 * read. Whether there is a secret at all is the core's to say. Release in either case. */
bool php_recur_webhook_secrets_gather(php_recur_webhook_secrets *secrets, const zend_string *text, HashTable *list);

void php_recur_webhook_secrets_release(php_recur_webhook_secrets *secrets);

#endif
