#ifndef RECUR_CORE_HTTP_TRANSFER_H
#define RECUR_CORE_HTTP_TRANSFER_H

#include "core/http/response.h"
#include "core/base/memory.h"
#include "core/http/sockets.h"
#include "core/http/target.h"

#include <stdbool.h>
#include <stdint.h>

/* Connections are closed once idle for this long, and in any case at this age, in seconds. */
#define RECUR_CONNECTION_IDLE_S 60
#define RECUR_CONNECTION_AGE_S 600

/* How far the library's own limit for connecting is past the attempt's. */
#define RECUR_CONNECT_MARGIN_MS 50

typedef enum recur_method { RECUR_POST, RECUR_GET } recur_method;

/* One attempt. The bytes stay with the caller until the transfer is concluded. */
typedef struct recur_attempt {
	recur_method method;
	const char *path;      /* below the base URL, with the query */
	bool path_is_constant; /* the same text at the same address in every call */
	bool repeatable;       /* may be sent again over a new connection where a kept one was found dead */
	recur_str body;        /* of a POST */
	size_t response_max;   /* the most bytes that the response's body may have */
	recur_str secret_key;
	int64_t connect_timeout_us; /* the library's: it gives each of a host's addresses its share */
	bool fresh_connection;
	bool timed;     /* somebody wants to know how long its parts took */
	bool multiplex; /* rather wait for a connection being made than make another */
} recur_attempt;

/* A request on its way, and what came back. */
typedef struct recur_transfer {
	recur_response response;
	bool concluded;    /* the answer is there */
	bool unsent;       /* the connection kept for it was not usable any more, and was closed */
	unsigned requests; /* requests begun: more than one where a kept connection was found dead and the request resent */
	int64_t first_try_us; /* how long the first of those took */
	struct recur_transfer *next;

	/* the library's side */
	void *easy;
	const char *refused_option; /* that the library does not take, and without which nothing is sent; else NULL */
	recur_target *target;
	recur_socket socket; /* that the last request went over; number -1 before */
	int64_t connect_timeout_us;
	struct recur_request_headers *headers;
	const char *loaded_path; /* what the handle's path was made of, where that is the same for every call; else NULL */
	recur_method loaded_method;
	unsigned requests_max;
	size_t header_bytes;
	bool head_is_whole;                /* the empty line after the headers has come */
	bool has_length;                   /* and said how long a body follows */
	recur_transfer_result refused_for; /* why a callback ended the transfer */
	bool timed;
	int64_t loaded_us;
	struct { /* what the handle's number options stand at */
		long body_length;
		long response_max;
		long connect_timeout_ms;
		long fresh_connection;
		long multiplex;
		long verbose;
	} loaded;
	char library_text[256];
} recur_transfer;

/* A transfer for one target, which outlives it; `shared` is the scope's share handle. NULL where memory has run out. */
recur_transfer *recur_transfer_new(recur_target *target, void *shared);

/* Puts an attempt on the handle. False where memory has run out. */
bool recur_transfer_load(recur_transfer *transfer, const recur_attempt *attempt);

/* Reads the outcome (the library's result code) into the answer. */
void recur_transfer_conclude(recur_transfer *transfer, int result);

/* The same where the library refused an option, and nothing was begun. */
void recur_transfer_conclude_refused(recur_transfer *transfer);

/* The same where its time is over. The library has no clock of its own for the whole. */
void recur_transfer_conclude_by_timeout(recur_transfer *transfer);

/* Cuts the connection of a transfer that is over, so that no other request is sent over it. */
void recur_transfer_cut(const recur_transfer *transfer);

/* Lets no other request be sent over the transfer's connection. What is under way on it comes to its end. */
void recur_transfer_doom(const recur_transfer *transfer);

/* True where that was done, by whichever transfer. */
bool recur_transfer_is_doomed(const recur_transfer *transfer);

/* Takes everything of the attempt off the handle and wipes what held the key. The answer stays. */
void recur_transfer_unload(recur_transfer *transfer);

/* The transfer that a library handle belongs to. */
recur_transfer *recur_transfer_of(void *easy);

void recur_transfer_free(recur_transfer *transfer);

#endif
