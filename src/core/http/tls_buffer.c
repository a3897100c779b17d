#include "core/http/tls_buffer.h"

#ifdef RECUR_WITH_OPENSSL

#include "core/http/trust_store.h"

#include <openssl/ssl.h>

bool recur_tls_buffer_holds_bytes(void *ssl)
{
	return ssl && !recur_trust_store_obstacle() && SSL_has_pending(ssl) == 1;
}

#else

bool recur_tls_buffer_holds_bytes(void *ssl)
{
	(void)ssl;
	return false;
}

#endif
