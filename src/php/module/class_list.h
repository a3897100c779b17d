#ifndef RECUR_PHP_MODULE_CLASS_LIST_H
#define RECUR_PHP_MODULE_CLASS_LIST_H

/* The rooms that register the classes of their own stub, by a function php_recur_register_ROOM(). */
#define PHP_RECUR_ROOMS(room) room(checkout) room(entitlements)

#define PHP_RECUR_DECLARE(room) void php_recur_register_##room(void);
PHP_RECUR_ROOMS(PHP_RECUR_DECLARE)

#endif
