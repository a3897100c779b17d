#ifndef RECUR_PHP_PORTAL_PORTAL_SESSIONS_H
#define RECUR_PHP_PORTAL_PORTAL_SESSIONS_H

#include "php/call/endpoint.h"

extern const php_recur_endpoint php_recur_portal_sessions_create;

#endif
