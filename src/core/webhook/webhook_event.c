#include "core/webhook/webhook_event.h"
#include "core/base/text.h"

#include <string.h>

static const char *const names[RECUR_WEBHOOK_FIELD_COUNT] = {
	[RECUR_WEBHOOK_ID] = "id",
	[RECUR_WEBHOOK_TYPE] = "type",
	[RECUR_WEBHOOK_TIMESTAMP] = "timestamp",
	[RECUR_WEBHOOK_CUSTOMER] = "customer",
	[RECUR_WEBHOOK_EXTERNAL_ID] = "externalId",
	[RECUR_WEBHOOK_EMAIL] = "email",
};

const char *recur_webhook_field_name(recur_webhook_field field)
{
	return field < RECUR_WEBHOOK_FIELD_COUNT ? names[field] : "";
}

static bool starts_with(recur_str text, recur_str prefix)
{
	return text.data && text.length >= prefix.length && memcmp(text.data, prefix.data, prefix.length) == 0;
}

static bool has(const recur_webhook_event *event, recur_webhook_field field)
{
	return event->fields[field].kind == RECUR_JSON_STRING && event->fields[field].text.length > 0;
}

/* Looks only for what is not there yet. */
static void fill_in(recur_webhook_event *event, recur_webhook_field field, const void *object, recur_str name,
					recur_webhook_member *member)
{
	if (has(event, field)) {
		return;
	}
	recur_webhook_value value = member(object, name);
	if (value.kind == RECUR_JSON_STRING && value.text.length > 0) {
		event->fields[field] = value;
	}
}

/* "customer.created", and not the type of another object that a customer has. */
static bool is_of_a_customer(recur_str type)
{
	static const recur_str prefix = {"customer.", 9};
	return starts_with(type, prefix) && !memchr(type.data + prefix.length, '.', type.length - prefix.length);
}

static void read_customer_object(recur_webhook_event *event, const void *customer, recur_webhook_member *member)
{
	fill_in(event, RECUR_WEBHOOK_CUSTOMER, customer, RECUR_STR("id"), member);
	fill_in(event, RECUR_WEBHOOK_EXTERNAL_ID, customer, RECUR_STR("external_id"), member);
	fill_in(event, RECUR_WEBHOOK_EMAIL, customer, RECUR_STR("email"), member);
}

void recur_webhook_event_read_customer(recur_webhook_event *event, recur_webhook_member *member)
{
	const void *data = event->data.source;
	if (has(event, RECUR_WEBHOOK_TYPE) && is_of_a_customer(event->fields[RECUR_WEBHOOK_TYPE].text)) {
		read_customer_object(event, data, member);
		return;
	}
	recur_webhook_value customer = member(data, RECUR_STR("customer"));
	if (customer.kind == RECUR_JSON_OBJECT) {
		read_customer_object(event, customer.source, member);
	} else {
		fill_in(event, RECUR_WEBHOOK_CUSTOMER, data, RECUR_STR("customer"), member);
	}
	fill_in(event, RECUR_WEBHOOK_CUSTOMER, data, RECUR_STR("customer_id"), member);
	fill_in(event, RECUR_WEBHOOK_EXTERNAL_ID, data, RECUR_STR("external_customer_id"), member);
	fill_in(event, RECUR_WEBHOOK_EMAIL, data, RECUR_STR("customer_email"), member);
}

static bool lacks(const char *name, recur_error *error)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
						   "The webhook has no %s of the right kind, so it is not an event of Recur's: answer 400.",
						   name);
}

static bool check_given(const recur_webhook_event *event, recur_error *error)
{
	for (recur_webhook_field field = RECUR_WEBHOOK_ID; field <= RECUR_WEBHOOK_TYPE; field++) {
		if (!has(event, field)) {
			return lacks(names[field], error);
		}
	}
	return event->data.kind == RECUR_JSON_OBJECT || lacks("data", error);
}

bool recur_webhook_event_check(const recur_webhook_event *event, recur_error *error)
{
	for (recur_webhook_field field = RECUR_WEBHOOK_ID; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
		if (has(event, field) && !recur_text_is_utf8(event->fields[field].text)) {
			return recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
								   "The webhook's %s is not valid UTF-8.", names[field]);
		}
	}
	return check_given(event, error);
}

/* What was decoded from JSON is UTF-8. */
bool recur_webhook_event_read(recur_webhook_event *event, recur_webhook_value envelope, recur_webhook_member *member,
							  recur_error *error)
{
	*event = (recur_webhook_event){.data = {.kind = RECUR_JSON_ABSENT}};
	if (envelope.kind != RECUR_JSON_OBJECT) {
		return recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
							   "The webhook is JSON but not an object, so it is not an event of Recur's: answer 400.");
	}
	fill_in(event, RECUR_WEBHOOK_ID, envelope.source, RECUR_STR("id"), member);
	fill_in(event, RECUR_WEBHOOK_TYPE, envelope.source, RECUR_STR("type"), member);
	fill_in(event, RECUR_WEBHOOK_TIMESTAMP, envelope.source, RECUR_STR("timestamp"), member);
	event->data = member(envelope.source, RECUR_STR("data"));
	if (!check_given(event, error)) {
		return false;
	}
	recur_webhook_event_read_customer(event, member);
	return true;
}

bool recur_webhook_type_changes_access(recur_str type)
{
	static const recur_str prefixes[] = {{"order.", 6}, {"subscription.", 13}, {"invoice.", 8}, {"refund.", 7}};
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		if (starts_with(type, prefixes[i])) {
			return true;
		}
	}
	return false;
}
