#ifndef RECUR_CORE_HTTP_TLS_BUFFER_H
#define RECUR_CORE_HTTP_TLS_BUFFER_H

#include <stdbool.h>

/* True where OpenSSL holds bytes of a connection that libcurl has not read: they left the socket, which says nothing of
 * them any more. `ssl` is libcurl's SSL object, of the same library as the extension's own
 * (recur_trust_store_obstacle); NULL is none. False where the extension was built without OpenSSL. */
bool recur_tls_buffer_holds_bytes(void *ssl);

#endif
