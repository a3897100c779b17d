/* The parsed CA files of a process: who gets which, and when one is parsed anew. */
/* mkdtemp and symlink are POSIX. */
#define _POSIX_C_SOURCE 200809L
#include "core/http/trust_stores.h"
#include "unit.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[] = "/tmp/recur-trust-XXXXXX";
static char file[64];

static X509 *certificate_named(const char *name)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *certificate = X509_new();
	X509_NAME *subject = X509_get_subject_name(certificate);

	X509_set_version(certificate, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
	X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
	X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
	X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, (const unsigned char *)name, -1, -1, 0);
	X509_set_issuer_name(certificate, subject);
	X509_set_pubkey(certificate, key);
	assert_true(X509_sign(certificate, key, EVP_sha256()) > 0);
	EVP_PKEY_free(key);
	return certificate;
}

/* A new file in the old one's place. */
static recur_ca_stamp write_file(const char *name)
{
	char next[80];
	FILE *out;
	X509 *certificate = certificate_named(name);

	snprintf(next, sizeof(next), "%s.new", file);
	out = fopen(next, "w");
	assert_non_null(out);
	assert_int_equal(PEM_write_X509(out, certificate), 1);
	fclose(out);
	X509_free(certificate);
	assert_int_equal(rename(next, file), 0);
	return recur_ca_stamp_of(file);
}

static int set_up(void **state)
{
	(void)state;
	if (!mkdtemp(folder)) {
		return 1;
	}
	snprintf(file, sizeof(file), "%s/ca.pem", folder);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	(void)unlink(file);
	return rmdir(folder);
}

static void a_file_is_parsed_once_and_shared(void **state)
{
	recur_trust_stores *stores = recur_trust_stores_new();
	const recur_ca_stamp stamp = write_file("one");
	recur_trust_store *first = recur_trust_stores_get(stores, file, &stamp);
	recur_trust_store *second = recur_trust_stores_get(stores, file, &stamp);

	(void)state;
	assert_non_null(first);
	assert_ptr_equal(first, second);
	recur_trust_store_release(first);
	recur_trust_stores_free(stores);
	assert_memory_equal(recur_trust_store_smallest_certificate(second).data, "-----BEGIN CERTIFICATE-----", 27);
	recur_trust_store_release(second);
}

static void a_replaced_file_is_parsed_anew(void **state)
{
	recur_trust_stores *stores = recur_trust_stores_new();
	recur_ca_stamp stamp = write_file("one");
	recur_trust_store *old = recur_trust_stores_get(stores, file, &stamp);
	recur_trust_store *new;

	(void)state;
	stamp = write_file("another");
	new = recur_trust_stores_get(stores, file, &stamp);
	assert_non_null(new);
	assert_ptr_not_equal(old, new);
	assert_false(
		recur_str_equal(recur_trust_store_smallest_certificate(old), recur_trust_store_smallest_certificate(new)));
	recur_trust_store_release(old);
	recur_trust_store_release(new);
	recur_trust_stores_free(stores);
}

static void a_withdrawn_file_has_no_store(void **state)
{
	recur_trust_stores *stores = recur_trust_stores_new();
	recur_ca_stamp stamp = write_file("one");

	(void)state;
	recur_trust_store_release(recur_trust_stores_get(stores, file, &stamp));
	assert_int_equal(unlink(file), 0);
	stamp = recur_ca_stamp_of(file);
	assert_null(recur_trust_stores_get(stores, file, &stamp));
	recur_trust_stores_free(stores);
}

static void what_is_no_certificate_has_none(void **state)
{
	static const char *const contents[] = {"", "text\n",
										   "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"};
	recur_trust_stores *stores = recur_trust_stores_new();

	(void)state;
	for (size_t i = 0; i < sizeof(contents) / sizeof(*contents); i++) {
		recur_ca_stamp stamp;
		FILE *out = fopen(file, "w");

		assert_non_null(out);
		fputs(contents[i], out);
		fclose(out);
		stamp = recur_ca_stamp_of(file);
		assert_null(recur_trust_stores_get(stores, file, &stamp));
	}
	assert_null(recur_trust_stores_get(stores, NULL, NULL));
	recur_trust_stores_free(stores);
}

static void only_so_many_are_kept(void **state)
{
	recur_trust_stores *stores = recur_trust_stores_new();
	const recur_ca_stamp stamp = write_file("one");
	recur_trust_store *first = recur_trust_stores_get(stores, file, &stamp);
	char links[RECUR_TRUST_STORES_MAX][80];
	recur_trust_store *again;

	(void)state;
	for (size_t i = 0; i < RECUR_TRUST_STORES_MAX; i++) {
		snprintf(links[i], sizeof(links[i]), "%s/link-%zu", folder, i);
		assert_int_equal(symlink(file, links[i]), 0);
		recur_trust_store_release(recur_trust_stores_get(stores, links[i], &stamp));
	}
	again = recur_trust_stores_get(stores, file, &stamp);
	assert_non_null(again);
	assert_ptr_not_equal(first, again);
	for (size_t i = 0; i < RECUR_TRUST_STORES_MAX; i++) {
		assert_int_equal(unlink(links[i]), 0);
	}
	recur_trust_store_release(first);
	recur_trust_store_release(again);
	recur_trust_stores_free(stores);
}

static void a_context_of_ours_takes_it_and_nothing_else_does(void **state)
{
	const recur_ca_stamp stamp = write_file("one");
	recur_trust_stores *stores = recur_trust_stores_new();
	recur_trust_store *store = recur_trust_stores_get(stores, file, &stamp);
	SSL_CTX *client = SSL_CTX_new(TLS_client_method());
	SSL_CTX *other = SSL_CTX_new(TLS_server_method());
	X509_STORE *own = SSL_CTX_get_cert_store(client);

	(void)state;
	assert_true(recur_trust_store_apply(store, client));
	assert_ptr_not_equal(SSL_CTX_get_cert_store(client), own);
	assert_int_equal(sk_X509_OBJECT_num(X509_STORE_get0_objects(SSL_CTX_get_cert_store(client))), 1);
	assert_false(recur_trust_store_apply(store, other));
	assert_false(recur_trust_store_apply(store, NULL));
	SSL_CTX_free(client);
	SSL_CTX_free(other);
	recur_trust_store_release(store);
	recur_trust_stores_free(stores);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_parsed_once_and_shared),
		cmocka_unit_test(a_replaced_file_is_parsed_anew),
		cmocka_unit_test(a_withdrawn_file_has_no_store),
		cmocka_unit_test(what_is_no_certificate_has_none),
		cmocka_unit_test(only_so_many_are_kept),
		cmocka_unit_test(a_context_of_ours_takes_it_and_nothing_else_does),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
