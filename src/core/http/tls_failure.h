#ifndef RECUR_CORE_HTTP_TLS_FAILURE_H
#define RECUR_CORE_HTTP_TLS_FAILURE_H

#include "core/http/response.h"
#include "core/base/memory.h"

/* What only the TLS library's own words tell apart: libcurl has one result code for both. In words that are not known,
 * a failed handshake is a matter of TLS, and a broken stream is a lost connection. */

/* A handshake that failed: the peer refused or could not be trusted (RECUR_TRANSFER_TLS_FAILED), or went away in the
 * middle, which is no word about its identity (RECUR_TRANSFER_LOST). */
recur_transfer_result recur_transfer_result_of_handshake_failure(recur_str text);

/* A stream that broke: by a TLS alert, such as the one of a server that wants a client certificate, which with TLS 1.3
 * comes only after the handshake, or just so. */
recur_transfer_result recur_transfer_result_of_stream_failure(recur_str text);

#endif
