#ifndef PHP_RECUR_H
#define PHP_RECUR_H

#define PHP_RECUR_VERSION "0.2.0"

#include <php.h>

#include "core/call/runner.h"
#include "core/settings/settings.h"

extern zend_module_entry recur_module_entry;
#define phpext_recur_ptr &recur_module_entry

/* One a thread. */
ZEND_BEGIN_MODULE_GLOBALS(recur)
recur_runner *runner; /* made by the first call */
struct php_recur_request_secret *request_secrets;
struct php_recur_hmac_key *hmac_key; /* of the last webhook secret; NULL until there was one */
char user_agent[96];                 /* made by the first call */
/* php.ini, as written */
char *secret_key;
char *secret_key_file;
char *webhook_secret;
char *webhook_secret_file;
char *base_url;
char *timeout;
char *connect_timeout;
char *max_retries;
char *ca_file;
char *proxy;
char *field_case;
bool persistent;
bool share_ca_store;
/* the same once all of it was found good; views into the above */
recur_settings ini_settings;
bool ini_settings_are_good;
ZEND_END_MODULE_GLOBALS(recur)

ZEND_EXTERN_MODULE_GLOBALS(recur)
#define RECUR_G(name) ZEND_MODULE_GLOBALS_ACCESSOR(recur, name)

#if defined(ZTS) && defined(COMPILE_DL_RECUR)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
