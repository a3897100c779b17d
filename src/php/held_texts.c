#include "held_texts.h"
#include "../../php_recur.h"

struct php_recur_held_text {
	php_recur_held_text *next;
	char *text;
	size_t length;
};

php_recur_held_text *php_recur_hold_text(char *text, size_t length)
{
	php_recur_held_text *held = recur_alloc(sizeof *held);
	if (held == NULL) {
		recur_free_wiped(text, length + 1);
		return NULL;
	}
	held->text = text;
	held->length = length;
	held->next = RECUR_G(held_texts);
	RECUR_G(held_texts) = held;
	return held;
}

recur_str php_recur_held_text_view(const php_recur_held_text *held)
{
	return (recur_str){held->text, held->length};
}

static void destroy(php_recur_held_text *held)
{
	recur_free_wiped(held->text, held->length + 1);
	recur_free(held);
}

void php_recur_release_text(php_recur_held_text *held)
{
	php_recur_held_text **link = &RECUR_G(held_texts);
	while (*link != NULL && *link != held) {
		link = &(*link)->next;
	}
	if (held != NULL && *link == held) {
		*link = held->next;
		destroy(held);
	}
}

void php_recur_held_texts_release(php_recur_held_text **list)
{
	while (*list != NULL) {
		php_recur_held_text *held = *list;
		*list = held->next;
		destroy(held);
	}
}
