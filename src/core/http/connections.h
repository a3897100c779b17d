#ifndef RECUR_CORE_HTTP_CONNECTIONS_H
#define RECUR_CORE_HTTP_CONNECTIONS_H

#include "core/http/ca_file.h"
#include "core/settings/settings.h"
#include "core/http/transfer.h"
#include "core/http/trust_stores.h"

#include <stdbool.h>
#include <stdint.h>

/* What may be shared between calls that agree on base URL, CA file and proxy: connections, the DNS cache, the parsed CA
 * store, TLS sessions. Nothing of it crosses to another scope. */
typedef struct recur_connections {
	recur_target target;
	char *base_url;
	char *ca_file; /* as the settings name it; NULL for the library's own */
	char *proxy;
	recur_ca_stamp stamp;
	int64_t stamp_seen_us; /* when it was last compared with the file; 0 for: at the next chance */
	unsigned users;        /* runs that hold on to it */
	bool retired;          /* serves those that have it, and nobody new */
	bool spoiled;          /* holds an HTTP/2 connection that is not to be used again */
	bool http1;            /* the last answer came over HTTP/1: nothing is gained by waiting for another's connection */
	uint64_t last_use;
	struct recur_connections *next;

	void *multi;
	void *share;
	recur_transfer *idle; /* handles ready for use */
	size_t idle_count;
	recur_transfer *in_flight;
} recur_connections;

/* Kept between calls in one scope: handles, and connections. */
#define RECUR_CONNECTIONS_KEPT 8

/* A scope for the settings, connected to nothing; NULL where memory has run out. `trust_stores` outlives this call, and
 * is NULL where libcurl is to read CA files by itself. */
recur_connections *recur_connections_new(const recur_settings *settings, recur_trust_stores *trust_stores);

/* Closes its connections. Nothing may be in flight. */
void recur_connections_free(recur_connections *connections);

/* True where the scope was made for these settings. */
bool recur_connections_matches(const recur_connections *connections, const recur_settings *settings);

/* True where none of them is spoiled and the CA file is still what they have read, as far as that was looked at in
 * the last second: a system call on every warm call would cost more than all other guards together. After a failure of
 * TLS it is looked at again. */
#define RECUR_CONNECTIONS_STAMP_US 1000000
bool recur_connections_is_current(recur_connections *connections, int64_t now_us);

/* In a forked child: closes the copies of the parent's sockets and touches nothing else. The scope is unusable. */
void recur_connections_abandon(recur_connections *connections);

/* Room for `concurrency` connections at a time; back to RECUR_CONNECTIONS_KEPT once they are done. */
void recur_connections_expect(recur_connections *connections, size_t concurrency);

/* Sends an attempt on its way; NULL where memory has run out. */
recur_transfer *recur_connections_start(recur_connections *connections, const recur_attempt *attempt);

/* Moves everything in flight on, waiting for up to `wait_us` where there is nothing to do. Transfers that came to their
 * end are concluded, whoever's they are. */
void recur_connections_drive(recur_connections *connections, int64_t wait_us);

/* Ends a transfer whose time is over: concludes it by timeout, unless what came meanwhile does. */
void recur_connections_time_out(recur_connections *connections, recur_transfer *transfer);

/* Ends a transfer, concluded or not, and takes it back. What of its answer is needed has been read before. */
void recur_connections_finish(recur_connections *connections, recur_transfer *transfer);

/* libcurl's version and TLS backend at run time, e.g. "7.88.1" and "OpenSSL/3.0.15"; "" where there is none. */
const char *recur_curl_version(void);
const char *recur_curl_tls_version(void);

/* True where libcurl is a library of its own, and not part of the program or of another library. */
bool recur_curl_is_shared(void);

/* The CA file that is trusted where the settings name `ca_file`: naming it even where it is the default lets it be
 * parsed once. No value where libcurl was built without one. */
recur_str recur_curl_trusted_file(recur_str ca_file);

/* A reference on libcurl's process-wide state, given back with the other. Never the last one while a scope lives. */
bool recur_curl_acquire(void);
void recur_curl_release(void);

#endif
