#ifndef RECUR_CORE_WIRE_TEXT_H
#define RECUR_CORE_WIRE_TEXT_H

#include "answer.h"
#include "memory.h"

/* What only the TLS library's own words tell apart: libcurl has one result code for both. In words that are not known,
 * a failed handshake is a matter of TLS, and a broken stream is a lost connection. */

/* A handshake that failed: the peer refused or could not be trusted (RECUR_WIRE_TLS_FAILED), or went away in the
 * middle, which is no word about its identity (RECUR_WIRE_LOST). */
recur_wire recur_wire_of_handshake_failure(recur_str text);

/* A stream that broke: by a TLS alert, such as the one of a server that wants a client certificate, which with TLS 1.3
 * comes only after the handshake, or just so. */
recur_wire recur_wire_of_stream_failure(recur_str text);

#endif
