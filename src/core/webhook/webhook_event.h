#ifndef RECUR_CORE_WEBHOOK_WEBHOOK_EVENT_H
#define RECUR_CORE_WEBHOOK_WEBHOOK_EVENT_H

#include "core/base/memory.h"
#include "core/error/error.h"
#include "core/json/json.h"

#include <stdbool.h>

/* An event as the API posts it (wire.md, "Webhooks"). The JSON is PHP's to decode, so that `data` is what
 * json_decode() gives and all is read from one decoded value. */

typedef enum recur_webhook_field {
	RECUR_WEBHOOK_ID,
	RECUR_WEBHOOK_TYPE,
	RECUR_WEBHOOK_TIMESTAMP,
	RECUR_WEBHOOK_CUSTOMER,    /* Recur's customer ID */
	RECUR_WEBHOOK_EXTERNAL_ID, /* the application's own user ID */
	RECUR_WEBHOOK_EMAIL,
	RECUR_WEBHOOK_FIELD_COUNT
} recur_webhook_field;

/* A decoded value, with the text of a string. `source` is whatever the decoder knows it by. */
typedef struct recur_webhook_value {
	recur_json_kind kind;
	recur_str text;
	const void *source;
} recur_webhook_value;

/* Each field is a string that is not empty, or absent; id and type are there in a checked event. */
typedef struct recur_webhook_event {
	recur_webhook_value fields[RECUR_WEBHOOK_FIELD_COUNT];
	recur_webhook_value data;
} recur_webhook_event;

/* A member of a decoded object, which is given by its source; RECUR_JSON_ABSENT where there is none. */
typedef recur_webhook_value recur_webhook_member(const void *object, recur_str name);

/* The property's name in PHP: "id", "type", … */
const char *recur_webhook_field_name(recur_webhook_field field);

/* Reads an event; its values are those of `envelope`. False with `error` set (RECUR_ERROR_INVALID_WEBHOOK,
 * invalid_event) where it is no object, or has no id, type or data of the right kind. A timestamp or customer of
 * another form counts as absent: an event is not lost for it. */
bool recur_webhook_event_read(recur_webhook_event *event, recur_webhook_value envelope, recur_webhook_member *member,
							  recur_error *error);

/* Fills in whose event it is from its data, where the event does not say it already: `customer` (an object, or the
 * ID), else `customer_id`, `external_customer_id`, `customer_email`; of customer.created and the like, the data are the
 * customer. */
void recur_webhook_event_read_customer(recur_webhook_event *event, recur_webhook_member *member);

/* What an event needs to have, wherever it comes from: id, type and data, and UTF-8. */
bool recur_webhook_event_check(const recur_webhook_event *event, recur_error *error);

/* True for the types that change what a customer has access to: order.*, subscription.*, invoice.*, refund.* */
bool recur_webhook_type_changes_access(recur_str type);

#endif
