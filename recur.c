#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_recur.h"
#include "php/module/classes.h"
#include "php/call/request_secrets.h"
#include "php/module/info.h"
#include "php/module/ini_settings.h"
#include "php/module/trust.h"
#include "php/webhook/hmac.h"

#include <ext/json/php_json.h>

ZEND_DECLARE_MODULE_GLOBALS(recur)

static PHP_GINIT_FUNCTION(recur)
{
#if defined(ZTS) && defined(COMPILE_DL_RECUR)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(recur_globals, 0, sizeof(*recur_globals));
}

static PHP_GSHUTDOWN_FUNCTION(recur)
{
	php_recur_request_secrets_release(&recur_globals->request_secrets);
	php_recur_hmac_key_release(&recur_globals->hmac_key);
	recur_runner_free(recur_globals->runner);
	recur_globals->runner = NULL;
}

static PHP_MINIT_FUNCTION(recur)
{
	php_recur_ini_register(type, module_number);
	php_recur_register_classes();
	php_recur_trust_start();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(recur)
{
	php_recur_trust_end();
	php_recur_ini_unregister(type, module_number);
	return SUCCESS;
}

/* The end of a request, once no code of the application's can run any more: a session handler's may write after every
 * RSHUTDOWN but its own. A fatal error leaves calls where they were: their keys and transfers end here. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(recur)
{
	php_recur_request_secrets_release(&RECUR_G(request_secrets));
	php_recur_hmac_key_release(&RECUR_G(hmac_key));
	if (RECUR_G(runner)) {
		recur_runner_sweep(RECUR_G(runner));
		if (!RECUR_G(persistent)) {
			recur_runner_close(RECUR_G(runner));
		}
	}
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(recur)
{
	php_recur_info(zend_module);
}

static const zend_module_dep recur_deps[] = {ZEND_MOD_REQUIRED("hash") ZEND_MOD_REQUIRED("json") ZEND_MOD_END};

zend_module_entry recur_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	recur_deps,
	"recur",
	NULL,
	PHP_MINIT(recur),
	PHP_MSHUTDOWN(recur),
	NULL,
	NULL,
	PHP_MINFO(recur),
	PHP_RECUR_VERSION,
	PHP_MODULE_GLOBALS(recur),
	PHP_GINIT(recur),
	PHP_GSHUTDOWN(recur),
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(recur),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_RECUR
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_DLEXPORT zend_module_entry *get_module(void);
ZEND_GET_MODULE(recur)
#endif
