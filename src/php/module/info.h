#ifndef RECUR_PHP_MODULE_INFO_H
#define RECUR_PHP_MODULE_INFO_H

#include <php.h>

/* The section `recur` of phpinfo(). */
void php_recur_info(zend_module_entry *module);

#endif
