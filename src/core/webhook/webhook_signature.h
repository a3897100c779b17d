#ifndef RECUR_CORE_WEBHOOK_WEBHOOK_SIGNATURE_H
#define RECUR_CORE_WEBHOOK_WEBHOOK_SIGNATURE_H

#include "core/base/memory.h"
#include "core/error/error.h"

#include <stdbool.h>
#include <stddef.h>

/* The header X-Recur-Signature: HMAC-SHA256 of a request's body (wire.md, "Webhooks"). */

#define RECUR_WEBHOOK_MAC_SIZE 32

/* Reads the header's value: Base64 (44 characters) or hexadecimal (64, either case), spaces and tabs around it aside.
 * False with `error` set: RECUR_ERROR_WEBHOOK_SIGNATURE, missing_signature where there is none or an empty one,
 * invalid_signature where it is anything else, two of them joined by a comma included. */
bool recur_webhook_signature_read(recur_str header, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE], recur_error *error);

/* Compares all bytes, whatever they are: how long it takes says nothing about where they differ. */
bool recur_webhook_mac_equal(const unsigned char a[RECUR_WEBHOOK_MAC_SIZE],
							 const unsigned char b[RECUR_WEBHOOK_MAC_SIZE]);

/* Writes the header's value in Base64, NUL-terminated. */
#define RECUR_WEBHOOK_SIGNATURE_LENGTH 44
void recur_webhook_signature_write(const unsigned char mac[RECUR_WEBHOOK_MAC_SIZE],
								   char text[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1]);

#endif
