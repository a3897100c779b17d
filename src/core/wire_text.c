#include "wire_text.h"

#include "text.h"

#include <stddef.h>

recur_wire recur_wire_of_handshake_failure(recur_str text)
{
	static const char *const cut[] = {"SSL_ERROR_SYSCALL", "unexpected eof", "reset by peer", "broken pipe"};

	for (size_t i = 0; i < sizeof(cut) / sizeof(*cut); i++) {
		if (recur_text_contains_ignoring_case(text, cut[i])) {
			return RECUR_WIRE_LOST;
		}
	}
	return RECUR_WIRE_TLS_FAILED;
}

recur_wire recur_wire_of_stream_failure(recur_str text)
{
	return recur_text_contains_ignoring_case(text, " alert ") ? RECUR_WIRE_TLS_FAILED : RECUR_WIRE_LOST;
}
