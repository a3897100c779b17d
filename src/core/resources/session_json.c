#include "core/resources/session_json.h"

static const struct {
	recur_str name;
	recur_session_field field;
} spellings[] = {
	{{"id", 2}, RECUR_SESSION_ID},
	{{"object", 6}, RECUR_SESSION_OBJECT},
	{{"url", 3}, RECUR_SESSION_URL},
	{{"customerId", 10}, RECUR_SESSION_CUSTOMER},
	{{"customer_id", 11}, RECUR_SESSION_CUSTOMER},
	{{"customer", 8}, RECUR_SESSION_CUSTOMER},
	{{"returnUrl", 9}, RECUR_SESSION_RETURN_URL},
	{{"return_url", 10}, RECUR_SESSION_RETURN_URL},
	{{"status", 6}, RECUR_SESSION_STATUS},
	{{"expiresAt", 9}, RECUR_SESSION_EXPIRES_AT},
	{{"expires_at", 10}, RECUR_SESSION_EXPIRES_AT},
	{{"accessedAt", 10}, RECUR_SESSION_ACCESSED_AT},
	{{"accessed_at", 11}, RECUR_SESSION_ACCESSED_AT},
	{{"createdAt", 9}, RECUR_SESSION_CREATED_AT},
	{{"created_at", 10}, RECUR_SESSION_CREATED_AT},
};

#define SPELLING_COUNT (sizeof(spellings) / sizeof(*spellings))

static bool unexpected(recur_error *error, recur_str name, const char *what)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The answer is not the documented portal session: its %.*s %s.", (int)name.length, name.data,
						   what);
}

/* Members come in about the order of the table, so the search begins behind the one found last. */
static size_t spelling_of(recur_str name, size_t last)
{
	for (size_t steps = 0, i = last; steps < SPELLING_COUNT; steps++) {
		i = i + 1 < SPELLING_COUNT ? i + 1 : 0;
		/* Most differ in length: a comparison is worth a call only where they do not. */
		if (spellings[i].name.length == name.length && recur_str_equal(spellings[i].name, name)) {
			return i;
		}
	}
	return SPELLING_COUNT;
}

/* The customer's ID, where the API sends the customer as an object. An absent view where it has none. */
static bool read_customer(const recur_json *customer, recur_str *id, recur_error *error)
{
	*id = RECUR_STR_NONE;
	bool seen = false;
	for (const recur_json *member = recur_json_first(customer); member; member = recur_json_next(member)) {
		if (!recur_str_equal(recur_json_name(member), RECUR_STR("id"))) {
			continue;
		}
		recur_json_kind kind = recur_json_kind_of(member);
		if (seen || (kind != RECUR_JSON_STRING && kind != RECUR_JSON_NULL)) {
			return unexpected(error, RECUR_STR("customer.id"), seen ? "is there twice" : "is not a string");
		}
		seen = true;
		*id = recur_json_text_of(member);
	}
	return true;
}

static bool read_member(const recur_json *member, size_t spelling, recur_str *text, recur_error *error)
{
	recur_str name = spellings[spelling].name;
	switch (recur_json_kind_of(member)) {
	case RECUR_JSON_NULL:
		*text = RECUR_STR_NONE;
		return true;
	case RECUR_JSON_STRING:
		*text = recur_json_text_of(member);
		return true;
	case RECUR_JSON_OBJECT:
		if (recur_str_equal(name, RECUR_STR("customer"))) {
			return read_customer(member, text, error);
		}
		break;
	default:
		break;
	}
	return unexpected(error, name, "is not a string");
}

static bool read_members(recur_session *session, const recur_json *object, recur_error *error)
{
	bool seen[SPELLING_COUNT] = {false};
	size_t last = SPELLING_COUNT - 1;
	for (const recur_json *member = recur_json_first(object); member; member = recur_json_next(member)) {
		size_t spelling = spelling_of(recur_json_name(member), last);
		if (spelling == SPELLING_COUNT) {
			continue;
		}
		if (seen[spelling]) {
			return unexpected(error, spellings[spelling].name, "is there twice");
		}
		seen[spelling] = true;
		last = spelling;
		recur_str text;
		if (!read_member(member, spelling, &text, error)) {
			return false;
		}
		recur_str *field = &session->fields[spellings[spelling].field];
		if (field->data && text.data && !recur_str_equal(*field, text)) {
			return unexpected(error, spellings[spelling].name, "contradicts another spelling of the same field");
		}
		if (text.data) {
			*field = text;
		} else if (spellings[spelling].field == RECUR_SESSION_RETURN_URL) {
			session->return_url_is_null = true;
		}
	}
	return true;
}

bool recur_session_from_json(recur_session *session, const recur_json *object, recur_error *error)
{
	*session = (recur_session){.owner = NULL};
	if (recur_json_kind_of(object) != RECUR_JSON_OBJECT) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is JSON but not an object, so it is not a portal session.");
	}
	if (read_members(session, object, error)) {
		return true;
	}
	*session = (recur_session){.owner = NULL};
	return false;
}
