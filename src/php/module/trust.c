#include "php/module/trust.h"
#include "php_recur.h"
#include "core/http/connections.h"
#include "php/module/ini_settings.h"

#include <SAPI.h>
#include <ext/standard/info.h>
#include <stdio.h>
#include <stdlib.h>

/* Of the process, not of a thread: written before there are others, and after they have ended. */
static recur_trust_stores *stores;

/* What starts workers by forking the process that loaded the modules. A CGI does where it is told to. */
static bool forks_workers(void)
{
	static const char *const servers[] = {"fpm-fcgi", "apache2handler", "litespeed"};
	for (size_t i = 0; i < sizeof(servers) / sizeof(*servers); i++) {
		if (strcmp(sapi_module.name, servers[i]) == 0) {
			return true;
		}
	}
	return strcmp(sapi_module.name, "cgi-fcgi") == 0 && getenv("PHP_FCGI_CHILDREN");
}

static bool is_set(const char *value)
{
	return value && *value != '\0';
}

/* Without persistence and without a key there may be no call at all. */
static bool is_likely_used(void)
{
	return RECUR_G(persistent) || is_set(RECUR_G(secret_key)) || is_set(RECUR_G(secret_key_file)) ||
		   getenv("RECUR_SECRET_KEY") || getenv("RECUR_SECRET_KEY_FILE");
}

static void parse_configured_file(void)
{
	recur_str shared = php_recur_ini_shared_ca_file();
	recur_str named = is_set(RECUR_G(ca_file)) ? recur_str_from(RECUR_G(ca_file)) : shared;
	char *path = recur_copy(recur_curl_trusted_file(named));
	recur_ca_stamp stamp = recur_ca_stamp_of(path);
	recur_trust_store_release(recur_trust_stores_get(stores, path, &stamp));
	recur_free(path);
}

void php_recur_trust_start(void)
{
	if (!RECUR_G(share_ca_store) || recur_trust_store_obstacle()) {
		return;
	}
	stores = recur_trust_stores_new();
	if (stores && forks_workers() && is_likely_used()) {
		parse_configured_file();
	}
}

void php_recur_trust_end(void)
{
	recur_trust_stores_free(stores);
	stores = NULL;
}

recur_trust_stores *php_recur_trust_stores(void)
{
	return stores;
}

void php_recur_trust_print_info(void)
{
	const char *obstacle = RECUR_G(share_ca_store) ? recur_trust_store_obstacle() : "recur.share_ca_store is off";
	if (!obstacle) {
		php_info_print_table_row(2, "CA certificates", "parsed once a process");
		return;
	}
	char text[96];
	snprintf(text, sizeof(text), "parsed by libcurl: %s", obstacle);
	php_info_print_table_row(2, "CA certificates", text);
}
