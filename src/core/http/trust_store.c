#include "core/http/trust_store.h"

#include "core/http/connections.h"

#ifdef RECUR_WITH_OPENSSL

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <limits.h>
#include <stdatomic.h>
#include <string.h>

struct recur_trust_store {
	X509_STORE *certificates;
	char *smallest; /* certificate, as PEM */
	size_t smallest_length;
	atomic_uint owners;
};

static bool is_same_version(void)
{
	static const char name[] = "OpenSSL/";
	const char *libcurls = recur_curl_tls_version();

	return strncmp(libcurls, name, sizeof(name) - 1) == 0 &&
		   strcmp(libcurls + sizeof(name) - 1, OpenSSL_version(OPENSSL_VERSION_STRING)) == 0;
}

const char *recur_trust_store_obstacle(void)
{
	if (!is_same_version()) {
		return "libcurl uses another TLS library";
	}
	return recur_curl_is_shared() ? NULL : "libcurl is linked statically";
}

/* The settings that libcurl gives to a store of its own. */
static X509_STORE *parse(const char *ca_file)
{
	X509_STORE *certificates = X509_STORE_new();

	if (certificates && X509_STORE_load_file(certificates, ca_file) == 1 &&
		X509_STORE_set_flags(certificates, X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN) == 1) {
		return certificates;
	}
	X509_STORE_free(certificates);
	return NULL;
}

static bool keep_as_pem(recur_trust_store *store, X509 *certificate)
{
	BIO *pem = BIO_new(BIO_s_mem());
	char *bytes = NULL;
	long length = 0;

	if (pem && PEM_write_bio_X509(pem, certificate) == 1) {
		length = BIO_get_mem_data(pem, &bytes);
	}
	if (length > 0) {
		store->smallest = recur_copy((recur_str){bytes, (size_t)length});
		store->smallest_length = (size_t)length;
	}
	BIO_free(pem);
	return store->smallest;
}

/* Besides finding the smallest, which libcurl copies for each call: OpenSSL reads a certificate's extensions when it is
 * first looked at, and sorts them all when the first is looked for, which each process that shares this one's memory
 * would do anew, on pages of its own. */
static bool read_certificates(recur_trust_store *store)
{
	STACK_OF(X509_OBJECT) *objects = X509_STORE_get0_objects(store->certificates);
	X509 *smallest = NULL;
	int size = INT_MAX;

	for (int i = 0; i < sk_X509_OBJECT_num(objects); i++) {
		X509 *certificate = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i));
		const int length = certificate ? i2d_X509(certificate, NULL) : 0;

		if (length > 0) {
			(void)X509_check_purpose(certificate, -1, 0);
			smallest = length < size ? certificate : smallest;
			size = length < size ? length : size;
		}
	}
	sk_X509_OBJECT_sort(objects);
	return smallest && keep_as_pem(store, smallest);
}

/* Begins a handshake with nobody: OpenSSL looks up each algorithm when it is first asked for it, a fifth of a process's
 * first handshake. Done here, it is done once for all that share the store, processes forked later included. */
static void rehearse_handshake(void)
{
	SSL_CTX *context = SSL_CTX_new(TLS_client_method());
	SSL *connection = context ? SSL_new(context) : NULL;
	BIO *nobody = BIO_new(BIO_s_mem());

	if (connection && nobody && BIO_up_ref(nobody) == 1) {
		SSL_set_bio(connection, nobody, nobody);
		(void)SSL_connect(connection);
	}
	BIO_free(nobody);
	SSL_free(connection);
	SSL_CTX_free(context);
}

recur_trust_store *recur_trust_store_load(const char *ca_file)
{
	recur_trust_store *store = recur_alloc(sizeof(*store));

	if (!store) {
		return NULL;
	}
	atomic_init(&store->owners, 1);
	/* What went wrong is said by libcurl, which tries the same; nothing of it may stay for the thread's next call. */
	ERR_set_mark();
	store->certificates = parse(ca_file);
	if (!store->certificates || !read_certificates(store)) {
		recur_trust_store_release(store);
		store = NULL;
	}
	if (store) {
		rehearse_handshake();
	}
	ERR_pop_to_mark();
	return store;
}

recur_trust_store *recur_trust_store_share(recur_trust_store *store)
{
	atomic_fetch_add_explicit(&store->owners, 1, memory_order_relaxed);
	return store;
}

void recur_trust_store_release(recur_trust_store *store)
{
	if (!store || atomic_fetch_sub_explicit(&store->owners, 1, memory_order_acq_rel) > 1) {
		return;
	}
	X509_STORE_free(store->certificates);
	recur_free(store->smallest);
	recur_free(store);
}

recur_str recur_trust_store_smallest_certificate(const recur_trust_store *store)
{
	return (recur_str){store->smallest, store->smallest_length};
}

bool recur_trust_store_apply(const recur_trust_store *store, void *ssl_context)
{
	SSL_CTX *context = ssl_context;

	/* A second copy of the library, as one that libcurl has inside itself, has methods of its own. */
	if (!context || SSL_CTX_get_ssl_method(context) != TLS_client_method()) {
		return false;
	}
	SSL_CTX_set1_cert_store(context, store->certificates);
	return SSL_CTX_get_cert_store(context) == store->certificates;
}

#else

const char *recur_trust_store_obstacle(void)
{
	return "built without OpenSSL";
}

recur_trust_store *recur_trust_store_load(const char *ca_file)
{
	(void)ca_file;
	return NULL;
}

recur_trust_store *recur_trust_store_share(recur_trust_store *store)
{
	return store;
}

void recur_trust_store_release(recur_trust_store *store)
{
	(void)store;
}

recur_str recur_trust_store_smallest_certificate(const recur_trust_store *store)
{
	(void)store;
	return RECUR_STR_NONE;
}

bool recur_trust_store_apply(const recur_trust_store *store, void *ssl_context)
{
	(void)store, (void)ssl_context;
	return false;
}

#endif
