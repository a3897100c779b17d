#include "core/http/tls_buffer.h"

#ifdef RECUR_WITH_OPENSSL

#include <openssl/ssl.h>

bool recur_tls_buffer_holds_bytes(void *ssl)
{
	return ssl && SSL_has_pending(ssl) == 1;
}

#else

bool recur_tls_buffer_holds_bytes(void *ssl)
{
	(void)ssl;
	return false;
}

#endif
