#ifndef RECUR_TESTS_LOCAL_API_H
#define RECUR_TESTS_LOCAL_API_H

/* nginx in the API's place, on the loopback interface, over plain HTTP with kept connections. Its answers are fixed,
 * and the base URL's path chooses among them. */

#define LOCAL_API_CUSTOMER "cus_1"
#define LOCAL_API_LINK "https://portal.example/s/secret-link"

/* A test group's fixtures, as cmocka takes them. It stops with the latter, or with the process that started it. */
int local_api_start(void **state);
int local_api_stop(void **state);

/* The base URL whose answer is: "ok" a session, "entitled" entitlements, "unknown" 404, "busy" 503, "limited" 429 with
 * `Retry-After: 0`, "other" a customer that is missed in either spelling, "closing" a session after which the
 * connection is closed. */
const char *local_api_url(const char *response);

#endif
