#ifndef RECUR_PHP_WEBHOOK_HMAC_H
#define RECUR_PHP_WEBHOOK_HMAC_H

#include "core/webhook/webhook_verify.h"

/* HMAC-SHA256 (RFC 2104) by the SHA-256 of PHP's ext/hash; what hash_hmac('sha256', …, binary: true) gives. Leaves
 * nothing of the secret behind and calls no PHP code. */
void php_recur_hmac_sha256(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE]);

/* The same for a secret that stays in memory anyway: what was made of it is kept for the next payload, until the end of
 * the request. */
void php_recur_hmac_sha256_kept(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE]);

/* Wipes and releases what was kept. */
typedef struct php_recur_hmac_key php_recur_hmac_key;
void php_recur_hmac_key_release(php_recur_hmac_key **key);

#endif
