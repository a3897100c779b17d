#include "php/module/info.h"
#include "php_recur.h"
#include "core/json/json.h"
#include "core/http/connections.h"
#include "php/module/trust.h"

#include <ext/standard/info.h>
#include <stdlib.h>

void php_recur_info(zend_module_entry *module)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "Recur Customer Portal support", "enabled");
	php_info_print_table_row(2, "Version", PHP_RECUR_VERSION);
	php_info_print_table_row(2, "libcurl version", recur_curl_version());
	php_info_print_table_row(2, "TLS backend", recur_curl_tls_version());
	php_info_print_table_row(2, "cJSON version", recur_json_library_version());
	php_recur_trust_print_info();
	tsrm_env_lock();
	bool logs_keys = getenv("SSLKEYLOGFILE");
	tsrm_env_unlock();
	if (logs_keys) {
		php_info_print_table_row(2, "Warning", "SSLKEYLOGFILE is set: the TLS secrets of every call go to that file");
	}
	php_info_print_table_end();
	display_ini_entries(module);
}
