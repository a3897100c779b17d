#ifndef RECUR_CORE_RESOURCES_SESSION_JSON_H
#define RECUR_CORE_RESOURCES_SESSION_JSON_H

#include "core/error/error.h"
#include "core/json/json.h"
#include "core/resources/session.h"

#include <stdbool.h>

/* Reads the fields of a session from the API's JSON (wire.md, "Answer"), camelCase and snake_case alike; the views
 * point into `object`, which stays the caller's. Members that are not a session's are passed over, null counts as
 * absent.
 *
 * False with `error` set (RECUR_ERROR_INVALID_RESPONSE, unexpected_response) and `session` empty, where it is no
 * object, a member of the session occurs twice, is not a string (`customer` may also be an object with an id), or where
 * two spellings of one field contradict each other. What a session needs to have is recur_session_check's to say. */
bool recur_session_from_json(recur_session *session, const recur_json *object, recur_error *error);

#endif
