#ifndef RECUR_CORE_HTTP_SOCKETS_H
#define RECUR_CORE_HTTP_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The longest address as text, with its NUL. */
#define RECUR_ADDRESS_MAX 46

/* A socket's number, and what tells it from whatever has the number later. */
typedef struct recur_socket {
	intptr_t number;
	uint64_t identity;
	int local_port;                    /* 0 until it was asked for */
	char local_ip[RECUR_ADDRESS_MAX];  /* "" until a connection was found to be this one's */
	char remote_ip[RECUR_ADDRESS_MAX]; /* likewise */
	bool answered;                     /* over HTTP/1: until the next request nothing may come */
	bool doomed;                       /* not to be used by another request */
	unsigned silence_ms;               /* how long what is sent may go unacknowledged; 0 for the system's own limit */
} recur_socket;

/* The sockets that a process holds open for its connections, so that a forked child can close its copies. libcurl
 * closes some by itself and without a word (up to 8.0 those whose connection did not come about), so a number alone
 * says nothing: it may long be somebody else's. */
typedef struct recur_sockets {
	recur_socket *items;
	size_t count;
	size_t capacity;
} recur_sockets;

/* A close-on-exec socket, noted; -1 where there is none to be had. The arguments are socket(2)'s. */
intptr_t recur_sockets_open(recur_sockets *sockets, int family, int type, int protocol);

/* Closes one and forgets it. */
void recur_sockets_close(recur_sockets *sockets, intptr_t socket);

/* True where a socket address (struct sockaddr, of 16 or, for IPv6, 28 bytes) is in 127.0.0.0/8 or is ::1. */
bool recur_sockets_is_loopback(const void *address);

/* Ends both directions of one that stays open, so that nothing more goes over it. */
void recur_sockets_cut(intptr_t socket);

/* Runs `open_some` and makes what it opens close-on-exec where it had no way to ask for that: up to two descriptors,
 * which POSIX says are the lowest free ones. Returns what `open_some` does. */
typedef bool (*recur_sockets_opener)(void *context);
bool recur_sockets_opened_close_on_exec(recur_sockets_opener open_some, void *context);

/* Closes those that are still the sockets that were noted, and releases the list. */
void recur_sockets_close_all(recur_sockets *sockets);

/* Releases the list and closes nothing. */
void recur_sockets_release(recur_sockets *sockets);

#endif
