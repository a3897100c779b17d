#include "held_keys.h"
#include "../../php_recur.h"

struct php_recur_held_key {
	php_recur_held_key *next;
	char *key;
	size_t length;
};

php_recur_held_key *php_recur_hold_key(char *key, size_t length)
{
	php_recur_held_key *held = recur_alloc(sizeof *held);
	if (held == NULL) {
		recur_free_wiped(key, length + 1);
		return NULL;
	}
	held->key = key;
	held->length = length;
	held->next = RECUR_G(held_keys);
	RECUR_G(held_keys) = held;
	return held;
}

recur_str php_recur_held_key_view(const php_recur_held_key *held)
{
	return (recur_str){held->key, held->length};
}

static void destroy(php_recur_held_key *held)
{
	recur_free_wiped(held->key, held->length + 1);
	recur_free(held);
}

void php_recur_release_key(php_recur_held_key *held)
{
	php_recur_held_key **link = &RECUR_G(held_keys);
	while (*link != NULL && *link != held) {
		link = &(*link)->next;
	}
	if (held != NULL && *link == held) {
		*link = held->next;
		destroy(held);
	}
}

void php_recur_held_keys_release(php_recur_held_key **list)
{
	while (*list != NULL) {
		php_recur_held_key *held = *list;
		*list = held->next;
		destroy(held);
	}
}
