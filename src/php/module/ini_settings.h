#ifndef RECUR_PHP_MODULE_INI_SETTINGS_H
#define RECUR_PHP_MODULE_INI_SETTINGS_H

#include "core/settings/settings.h"

#include <php.h>

void php_recur_ini_register(int type, int module_number);
void php_recur_ini_unregister(int type, int module_number);

/* The defaults with what php.ini sets over them, all of it checked, once until a setting changes. False, and the mere
 * defaults, where something of it is wrong or has to be looked at for each call: what a call needs of it is then
 * checked one by one. */
bool php_recur_ini_settings(recur_settings *settings);

/* The setting's value as written in php.ini; "" where there is none. */
recur_str php_recur_ini_setting(recur_setting setting);

/* False where a directory's own configuration (.user.ini, .htaccess) has set `name` to a file outside open_basedir: who
 * may write there need not be who may read it. Sets `error` then. */
bool php_recur_ini_may_read(const char *name, const char *path, recur_error *error);

/* PHP's own CA file for other clients, curl.cainfo or else openssl.cafile; no value where neither is set. */
recur_str php_recur_ini_shared_ca_file(void);

#endif
