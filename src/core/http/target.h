#ifndef RECUR_CORE_HTTP_TARGET_H
#define RECUR_CORE_HTTP_TARGET_H

#include "core/http/sockets.h"
#include "core/http/trust_store.h"
#include "core/settings/settings.h"

#include <stdbool.h>

/* Where requests go and what is trusted on the way: the same for all transfers of one scope, which owns it. */
typedef struct recur_target {
	void *parsed_url;         /* the base URL, the library's: it would parse the text anew for each request */
	char *request_prefix;     /* what stands before a path below the base URL in a request's first line */
	char *ca_file;            /* NULL: the library's own */
	recur_trust_store *trust; /* the CA file, parsed; NULL: libcurl parses it by itself */
	char *proxy;              /* NULL: the environment's, none for loopback */
	char *user_agent_header;  /* whole lines: the library takes far longer to put one together */
	char *sdk_version_header;
	bool https;
	bool loopback;         /* the API is on this machine */
	bool tls_is_ours;      /* libcurl's TLS is the OpenSSL that the extension was built with */
	recur_sockets sockets; /* what is open for it */
} recur_target;

/* Sets all but `trust`, which the owner of the stores gets, of a target that is all zero. False where memory has run
 * out. */
bool recur_target_set(recur_target *target, const recur_settings *settings);

void recur_target_release(recur_target *target);

#endif
