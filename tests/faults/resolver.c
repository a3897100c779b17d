/* Stands before getaddrinfo in the worker (LD_PRELOAD): decides what names of `.invalid` come to, and lets no other
 * name reach a name server. PHP binds an extension and its libraries to their own dependencies first, past any
 * preloaded function, so that has to be undone as well. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>

typedef void *(*open_fn)(const char *, int);
typedef int (*resolve_fn)(const char *, const char *, const struct addrinfo *, struct addrinfo **);

static void wait_ms(long ms)
{
	struct timespec left = {ms / 1000, ms % 1000 * 1000000};
	while (nanosleep(&left, &left) != 0) {
	}
}

static bool is_local(const char *node)
{
	struct in6_addr address;
	return node == NULL || strcmp(node, "localhost") == 0 || inet_pton(AF_INET, node, &address) == 1 ||
		   inet_pton(AF_INET6, node, &address) == 1;
}

/* One address where nothing listens, then the real one. */
static int two_addresses(resolve_fn resolve, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	int failed = resolve("127.0.0.2", service, hints, found);
	if (failed != 0) {
		return failed;
	}
	struct addrinfo *last = *found;
	while (last->ai_next != NULL) {
		last = last->ai_next;
	}
	return resolve("127.0.0.1", service, hints, &last->ai_next);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	resolve_fn resolve = (resolve_fn)dlsym(RTLD_NEXT, "getaddrinfo");
	if (is_local(node)) {
		return resolve(node, service, hints, found);
	}
	if (strcmp(node, "silent.invalid") == 0) {
		wait_ms(20000);
		return EAI_AGAIN;
	}
	if (strcmp(node, "busy.invalid") == 0) {
		return EAI_AGAIN;
	}
	if (strcmp(node, "slow.invalid") == 0) {
		wait_ms(300);
		return resolve("127.0.0.1", service, hints, found);
	}
	if (strcmp(node, "several.invalid") == 0) {
		return two_addresses(resolve, service, hints, found);
	}
	return EAI_NONAME;
}

void *dlopen(const char *file, int mode)
{
	open_fn open = (open_fn)dlsym(RTLD_NEXT, "dlopen");
	return open(file, mode & ~RTLD_DEEPBIND);
}
