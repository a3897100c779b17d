#ifndef RECUR_CORE_HTTP_HANDLE_OPTIONS_H
#define RECUR_CORE_HTTP_HANDLE_OPTIONS_H

#include "core/http/transfer.h"

#include <stdbool.h>

/* Setting libcurl's options on a handle. What a libcurl can do depends on how it was built. */
typedef struct recur_handle_setup {
	void *easy;
	const char
		*refused; /* the first option that is needed and that it does not take, by name; NULL where all went well */
	bool no_memory;
} recur_handle_setup;

/* An option without which a call would not be what it promises to be. */
#define RECUR_REQUIRE(setup, option, value)                                                                            \
	recur_handle_note(setup, (int)curl_easy_setopt((CURL *)(setup)->easy, option, value), #option)
/* One that only makes it faster, or what is promised in another way too. */
#define RECUR_PREFER(setup, option, value)                                                                             \
	recur_handle_note(setup, (int)curl_easy_setopt((CURL *)(setup)->easy, option, value), NULL)

/* Takes note of what the library said; `option` is NULL where it may refuse. */
void recur_handle_note(recur_handle_setup *setup, int result, const char *option);

/* What holds for every request to the target. `shared` is the scope's share handle. */
void recur_handle_set_up(recur_handle_setup *setup, const recur_target *target, void *shared);

#endif
