#include "core/http/tls_failure.h"

#include "core/base/text.h"

#include <stddef.h>

recur_transfer_result recur_transfer_result_of_handshake_failure(recur_str text)
{
	static const char *const cut[] = {"SSL_ERROR_SYSCALL", "unexpected eof", "reset by peer", "broken pipe"};

	for (size_t i = 0; i < sizeof(cut) / sizeof(*cut); i++) {
		if (recur_text_contains_ignoring_case(text, cut[i])) {
			return RECUR_TRANSFER_LOST;
		}
	}
	return RECUR_TRANSFER_TLS_FAILED;
}

recur_transfer_result recur_transfer_result_of_stream_failure(recur_str text)
{
	return recur_text_contains_ignoring_case(text, " alert ") ? RECUR_TRANSFER_TLS_FAILED : RECUR_TRANSFER_LOST;
}
