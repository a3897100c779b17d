#ifndef RECUR_CORE_URL_URL_HOST_H
#define RECUR_CORE_URL_URL_HOST_H

#include "core/base/memory.h"

#include <stdbool.h>

/* What may stand for a host in a URL, as strictly as every reader of URLs would have it: names of letters, digits,
 * hyphens, underscores and dots, letters of other scripts included, and addresses in their one plain form. What some
 * readers turn into something else (percent escapes, 127.1, 0x7f.1, compatibility characters) is refused. */

/* A name, or an IPv4 address in four decimal parts without leading zeros. */
bool recur_url_host_is_name(recur_str host);

/* An IPv6 address without brackets and without a zone. */
bool recur_url_host_is_ipv6(recur_str host);

#endif
