#ifndef RECUR_CORE_HTTP_KEPT_SOCKET_H
#define RECUR_CORE_HTTP_KEPT_SOCKET_H

#include "core/http/sockets.h"

#include <stdbool.h>
#include <stdint.h>

/* What is looked at before a request goes over a kept connection. */

/* The two ends of a connection, addresses as text, as libcurl tells them. */
typedef struct recur_endpoints {
	const char *local_ip;
	const char *remote_ip;
	int local_port;
} recur_endpoints;

/* The socket of the list between these ends; NULL where there is none. */
recur_socket *recur_sockets_between(recur_sockets *sockets, const recur_endpoints *ends);

/* The entry that the copy was made of, as long as that socket is open; NULL after. */
recur_socket *recur_sockets_entry(recur_sockets *sockets, const recur_socket *copy);

/* True where nothing forbids a request over the socket. Nobody asked for what came over HTTP/1.1 since the last answer,
 * so what follows could not be told from the answer to the next request; and the end of the stream may have come. */
bool recur_socket_is_usable(const recur_socket *socket);

/* Ends the connection once what was sent has not been acknowledged for so long: whatever is between forgot it. Without
 * effect where the system has no TCP_USER_TIMEOUT. */
void recur_socket_limit_silence(recur_socket *socket, int64_t microseconds);

#endif
