#include "php/call/request_secrets.h"
#include "php_recur.h"

struct php_recur_request_secret {
	php_recur_request_secret *next;
	char *text;
	size_t length;
};

php_recur_request_secret *php_recur_request_secret_keep(char *text, size_t length)
{
	php_recur_request_secret *held = recur_alloc(sizeof(*held));
	if (!held) {
		recur_free_wiped(text, length + 1);
		return NULL;
	}
	held->text = text;
	held->length = length;
	held->next = RECUR_G(request_secrets);
	RECUR_G(request_secrets) = held;
	return held;
}

recur_str php_recur_request_secret_view(const php_recur_request_secret *held)
{
	return (recur_str){held->text, held->length};
}

static void destroy(php_recur_request_secret *held)
{
	recur_free_wiped(held->text, held->length + 1);
	recur_free(held);
}

void php_recur_request_secret_release(php_recur_request_secret *held)
{
	php_recur_request_secret **link = &RECUR_G(request_secrets);
	while (*link && *link != held) {
		link = &(*link)->next;
	}
	if (held && *link == held) {
		*link = held->next;
		destroy(held);
	}
}

void php_recur_request_secrets_release(php_recur_request_secret **list)
{
	while (*list) {
		php_recur_request_secret *held = *list;
		*list = held->next;
		destroy(held);
	}
}
