#include "unit.h"
#include "expect.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/webhook/webhook_event.h"

#include <stdio.h>
#include <string.h>

/* Stands for PHP's decoder: a source is a value of cJSON. */
static recur_webhook_value value_of(const recur_json *value)
{
	return (recur_webhook_value){recur_json_kind_of(value), recur_json_text_of(value), value};
}

static recur_webhook_value member_of(const void *object, recur_str name)
{
	return value_of(recur_json_member(object, name.data));
}

typedef struct reading {
	recur_json *json;
	recur_webhook_event event;
	recur_error error;
	bool ok;
} reading;

static reading read_event(const char *text)
{
	reading result;
	char bytes[1024];
	size_t length = strlen(text);
	assert_true(length < sizeof bytes);
	memcpy(bytes, text, length + 1);
	assert_true(recur_json_text_check(bytes, length));
	result.json = recur_json_parse(bytes, length);
	assert_non_null(result.json);
	recur_error_init(&result.error);
	result.ok = recur_webhook_event_read(&result.event, value_of(result.json), member_of, &result.error);
	assert_int_equal(result.ok, result.error.kind == RECUR_ERROR_NONE);
	return result;
}

static void expect_field(const reading *read, recur_webhook_field field, const char *text)
{
	expect_text(read->event.fields[field].text, text);
	assert_int_equal(read->event.fields[field].kind, text == NULL ? RECUR_JSON_ABSENT : RECUR_JSON_STRING);
}

static void an_event_has_id_type_time_and_data(void **state)
{
	(void)state;
	reading read = read_event("{\"data\":{\"id\":\"sub_1\"},\"type\":\"subscription.activated\",\"more\":1,"
							  "\"timestamp\":\"2026-01-01T00:00:00Z\",\"id\":\"evt_1\"}");
	assert_true(read.ok);
	expect_field(&read, RECUR_WEBHOOK_ID, "evt_1");
	expect_field(&read, RECUR_WEBHOOK_TYPE, "subscription.activated");
	expect_field(&read, RECUR_WEBHOOK_TIMESTAMP, "2026-01-01T00:00:00Z");
	assert_ptr_equal(read.event.data.source, recur_json_member(read.json, "data"));
	expect_field(&read, RECUR_WEBHOOK_CUSTOMER, NULL);
	expect_field(&read, RECUR_WEBHOOK_EXTERNAL_ID, NULL);
	expect_field(&read, RECUR_WEBHOOK_EMAIL, NULL);
	recur_json_free(read.json);
}

static void what_is_no_event_is_refused(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		const char *says;
	} rows[] = {
		{"[]", "not an object"},
		{"\"evt_1\"", "not an object"},
		{"null", "not an object"},
		{"1", "not an object"},
		{"{}", "no id"},
		{"{\"id\":\"\",\"type\":\"t\",\"data\":{}}", "no id"},
		{"{\"id\":null,\"type\":\"t\",\"data\":{}}", "no id"},
		{"{\"id\":1,\"type\":\"t\",\"data\":{}}", "no id"},
		{"{\"id\":[\"e\"],\"type\":\"t\",\"data\":{}}", "no id"},
		{"{\"ID\":\"e\",\"type\":\"t\",\"data\":{}}", "no id"},
		{"{\"id\":\"e\",\"data\":{}}", "no type"},
		{"{\"id\":\"e\",\"type\":\"\",\"data\":{}}", "no type"},
		{"{\"id\":\"e\",\"type\":{},\"data\":{}}", "no type"},
		{"{\"id\":\"e\",\"type\":\"t\"}", "no data"},
		{"{\"id\":\"e\",\"type\":\"t\",\"data\":null}", "no data"},
		{"{\"id\":\"e\",\"type\":\"t\",\"data\":\"{}\"}", "no data"},
		{"{\"id\":\"e\",\"type\":\"t\",\"data\":false}", "no data"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		reading read = read_event(rows[i].text);
		assert_false(read.ok);
		expect_error(&read.error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event");
		expect_says(read.error.message, rows[i].says);
		recur_json_free(read.json);
	}
}

static void a_time_of_another_form_loses_no_event(void **state)
{
	(void)state;
	static const char *const times[] = {"1767225600", "null", "\"\"", "{}"};
	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		char text[128];
		snprintf(text, sizeof text, "{\"id\":\"e\",\"type\":\"t\",\"timestamp\":%s,\"data\":{}}", times[i]);
		reading read = read_event(text);
		assert_true(read.ok);
		expect_field(&read, RECUR_WEBHOOK_TIMESTAMP, NULL);
		recur_json_free(read.json);
	}
}

static void the_data_say_whose_event_it_is(void **state)
{
	(void)state;
	static const struct {
		const char *type;
		const char *data;
		const char *customer;
		const char *external_id;
		const char *email;
	} rows[] = {
		{"order.paid", "{}", NULL, NULL, NULL},
		{"order.paid",
		 "{\"customer\":{\"id\":\"cus_1\",\"external_id\":\"7\",\"email\":\"a@b.example\",\"name\":\"x\"}}", "cus_1",
		 "7", "a@b.example"},
		{"order.paid", "{\"customer\":{\"id\":\"cus_1\",\"external_id\":null}}", "cus_1", NULL, NULL},
		{"order.paid", "{\"customer_id\":\"cus_2\",\"customer_email\":\"a@b.example\"}", "cus_2", NULL, "a@b.example"},
		{"order.paid", "{\"customer\":\"cus_3\"}", "cus_3", NULL, NULL},
		{"order.paid", "{\"customer\":null,\"customer_id\":\"cus_2\"}", "cus_2", NULL, NULL},
		{"order.paid", "{\"customer\":{\"id\":\"cus_1\"},\"customer_id\":\"cus_2\"}", "cus_1", NULL, NULL},
		{"order.paid", "{\"customer\":{\"email\":\"a@b.example\"},\"customer_id\":\"cus_2\"}", "cus_2", NULL,
		 "a@b.example"},
		{"order.paid", "{\"customer\":\"\",\"customer_id\":\"\"}", NULL, NULL, NULL},
		{"order.paid", "{\"customer\":7,\"customer_id\":[\"cus_1\"],\"customer_email\":true}", NULL, NULL, NULL},
		{"order.paid", "{\"customer\":{\"id\":7,\"external_id\":7,\"email\":{}}}", NULL, NULL, NULL},
		{"checkout.completed", "{\"id\":\"cs_1\",\"external_customer_id\":\"7\",\"customer_email\":\"a@b.example\"}",
		 NULL, "7", "a@b.example"},
		/* Another object's own ID, external ID and address are not the customer's. */
		{"order.paid", "{\"id\":\"ord_1\",\"external_id\":\"cart_1\",\"email\":\"shop@b.example\"}", NULL, NULL, NULL},
		{"customer.created", "{\"id\":\"cus_4\",\"external_id\":\"7\",\"email\":\"a@b.example\"}", "cus_4", "7",
		 "a@b.example"},
		{"customer.updated", "{\"id\":\"cus_4\",\"email\":null}", "cus_4", NULL, NULL},
		{"customer.card.added", "{\"id\":\"card_1\",\"customer_id\":\"cus_4\"}", "cus_4", NULL, NULL},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[512];
		snprintf(text, sizeof text, "{\"id\":\"e\",\"type\":\"%s\",\"data\":%s}", rows[i].type, rows[i].data);
		reading read = read_event(text);
		assert_true(read.ok);
		expect_field(&read, RECUR_WEBHOOK_CUSTOMER, rows[i].customer);
		expect_field(&read, RECUR_WEBHOOK_EXTERNAL_ID, rows[i].external_id);
		expect_field(&read, RECUR_WEBHOOK_EMAIL, rows[i].email);
		recur_json_free(read.json);
	}
}

static void an_event_from_elsewhere_is_checked_as_a_payload_is(void **state)
{
	(void)state;
	static const recur_webhook_value string = {RECUR_JSON_STRING, {"x", 1}, NULL};
	static const recur_webhook_value broken = {RECUR_JSON_STRING, {"\xff", 1}, NULL};
	static const recur_webhook_value object = {RECUR_JSON_OBJECT, {NULL, 0}, NULL};
	recur_webhook_event event = {.fields = {string, string}, .data = object};
	recur_error error;
	recur_error_init(&error);
	assert_true(recur_webhook_event_check(&event, &error));
	for (recur_webhook_field field = 0; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
		recur_webhook_event other = event;
		other.fields[field] = broken;
		assert_false(recur_webhook_event_check(&other, &error));
		expect_error(&error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event");
		expect_says(error.message, recur_webhook_field_name(field));
	}
	event.data.kind = RECUR_JSON_ABSENT;
	assert_false(recur_webhook_event_check(&event, &error));
	expect_says(error.message, "no data");
}

static void four_families_of_types_change_access(void **state)
{
	(void)state;
	static const char *const yes[] = {"order.paid",       "order.x",      "subscription.cancelled",
									  "subscription.a.b", "invoice.paid", "refund.failed"};
	static const char *const no[] = {"",
									 "order",
									 "orders.paid",
									 "Order.paid",
									 "reorder.paid",
									 "customer.updated",
									 "product.updated",
									 "einvoice.issued",
									 "checkout.completed",
									 "subscription"};
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
		assert_true(recur_webhook_type_changes_access(recur_str_from(yes[i])));
	}
	for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
		assert_false(recur_webhook_type_changes_access(recur_str_from(no[i])));
	}
	assert_false(recur_webhook_type_changes_access(RECUR_STR_NONE));
}

static void fields_are_named_as_in_php(void **state)
{
	(void)state;
	assert_string_equal(recur_webhook_field_name(RECUR_WEBHOOK_ID), "id");
	assert_string_equal(recur_webhook_field_name(RECUR_WEBHOOK_EXTERNAL_ID), "externalId");
	assert_string_equal(recur_webhook_field_name(RECUR_WEBHOOK_FIELD_COUNT), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(an_event_has_id_type_time_and_data),
		UNIT(what_is_no_event_is_refused),
		UNIT(a_time_of_another_form_loses_no_event),
		UNIT(the_data_say_whose_event_it_is),
		UNIT(an_event_from_elsewhere_is_checked_as_a_payload_is),
		UNIT(four_families_of_types_change_access),
		UNIT(fields_are_named_as_in_php),
	};
	return cmocka_run_group_tests_name("webhook_event", tests, NULL, NULL);
}
