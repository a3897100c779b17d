#ifndef RECUR_PHP_BASE_LINK_OBJECT_H
#define RECUR_PHP_BASE_LINK_OBJECT_H

#include "core/base/memory.h"

#include <php.h>

/* Makes a class one whose property `url` is a credential: dumps, loops and casts to array show its origin only. For the
 * module's start. */
void php_recur_set_up_link_object(zend_class_entry *ce);

/* True where a link that an application's own tests made leads to this machine: plain HTTP is allowed there. */
bool php_recur_link_is_to_loopback(recur_str link);

#endif
