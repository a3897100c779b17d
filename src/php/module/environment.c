#include "php/module/environment.h"
#include "core/base/memory.h"

#include <php.h>
#include <SAPI.h>
#include <stdlib.h>

static char *copy(const char *value, size_t *length)
{
	*length = value ? strlen(value) : 0;
	if (*length == 0) {
		return NULL;
	}
	char *result = recur_copy((recur_str){value, *length});
	if (!result) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	return result;
}

static char *from_server(const char *name, size_t *length)
{
	char *value = sapi_getenv(name, strlen(name));
	if (!value) {
		return NULL;
	}
	char *result = copy(value, length);
	recur_wipe(value, strlen(value));
	efree(value);
	return result;
}

bool php_recur_environment_may_read(const char *name, const char *setting, const char *path, recur_error *error)
{
	return php_check_open_basedir_ex(path, 0) == 0 ||
		   recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
						   "The environment variable %s names a file outside open_basedir: name it in php.ini's %s.",
						   name, setting);
}

char *php_recur_environment(const char *name, size_t *length)
{
	char *value = from_server(name, length);
	if (!value) {
		tsrm_env_lock();
		value = copy(getenv(name), length);
		tsrm_env_unlock();
	}
	return value;
}
