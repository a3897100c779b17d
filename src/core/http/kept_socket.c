/* MSG_DONTWAIT and TCP_USER_TIMEOUT are not C11. */
#if !defined(_WIN32)
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#endif

#include "core/http/kept_socket.h"

#include <errno.h>
#include <string.h>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#ifdef _WIN32
typedef SOCKET descriptor;
#else
typedef int descriptor;
#endif

typedef union address {
	struct sockaddr generic;
	struct sockaddr_in ipv4;
	struct sockaddr_in6 ipv6;
	struct sockaddr_storage storage;
} address;

typedef int (*name_getter)(descriptor socket, struct sockaddr *name, socklen_t *length);

static bool read_name(const recur_socket *socket, name_getter get, char *ip, socklen_t size, int *port)
{
	address name;
	socklen_t length = sizeof(name);
	const void *bytes = &name.ipv4.sin_addr;

	if (get((descriptor)socket->number, &name.generic, &length) != 0) {
		return false;
	}
	*port = ntohs(name.ipv4.sin_port);
	if (name.generic.sa_family == AF_INET6) {
		bytes = &name.ipv6.sin6_addr;
		*port = ntohs(name.ipv6.sin6_port);
	}
	return inet_ntop(name.generic.sa_family, bytes, ip, size);
}

static void keep_ends(recur_socket *socket, const recur_endpoints *ends)
{
	const size_t local = strlen(ends->local_ip);
	const size_t remote = strlen(ends->remote_ip);

	if (local < sizeof(socket->local_ip) && remote < sizeof(socket->remote_ip)) {
		memcpy(socket->local_ip, ends->local_ip, local + 1);
		memcpy(socket->remote_ip, ends->remote_ip, remote + 1);
	}
}

static bool is_between(recur_socket *socket, const recur_endpoints *ends)
{
	char ip[INET6_ADDRSTRLEN];
	int port;

	/* Among many sockets this saves nearly all of the system calls. */
	if (socket->local_port && socket->local_port != ends->local_port) {
		return false;
	}
	/* The ends of a connection stay as they are. */
	if (socket->local_ip[0] != '\0') {
		return strcmp(socket->local_ip, ends->local_ip) == 0 && strcmp(socket->remote_ip, ends->remote_ip) == 0;
	}
	if (!read_name(socket, getsockname, ip, sizeof(ip), &socket->local_port) ||
		socket->local_port != ends->local_port || strcmp(ip, ends->local_ip) != 0) {
		return false;
	}
	/* One that was reset has no other end any more. */
	return !read_name(socket, getpeername, ip, sizeof(ip), &port) || strcmp(ip, ends->remote_ip) == 0;
}

recur_socket *recur_sockets_between(recur_sockets *sockets, const recur_endpoints *ends)
{
	for (size_t i = 0; i < sockets->count; i++) {
		if (is_between(&sockets->items[i], ends)) {
			keep_ends(&sockets->items[i], ends);
			return &sockets->items[i];
		}
	}
	return NULL;
}

recur_socket *recur_sockets_entry(recur_sockets *sockets, const recur_socket *copy)
{
	for (size_t i = 0; i < sockets->count; i++) {
		if (sockets->items[i].number == copy->number && sockets->items[i].identity == copy->identity) {
			return &sockets->items[i];
		}
	}
	return NULL;
}

/* Sockets of libcurl's never block. */
static bool is_silent(const recur_socket *socket)
{
	char byte;

	if (recv((descriptor)socket->number, &byte, 1, MSG_PEEK) >= 0) {
		return false;
	}
#ifdef _WIN32
	return WSAGetLastError() == WSAEWOULDBLOCK;
#else
	return errno == EAGAIN;
#endif
}

bool recur_socket_is_usable(const recur_socket *socket)
{
	return !socket->doomed && (!socket->answered || is_silent(socket));
}

#ifdef TCP_USER_TIMEOUT

void recur_socket_limit_silence(recur_socket *socket, int64_t microseconds)
{
	const unsigned milliseconds = microseconds < 1000 ? 1 : (unsigned)(microseconds / 1000);

	if (milliseconds != socket->silence_ms && setsockopt((descriptor)socket->number, IPPROTO_TCP, TCP_USER_TIMEOUT,
														 &milliseconds, sizeof(milliseconds)) == 0) {
		socket->silence_ms = milliseconds;
	}
}

#else

void recur_socket_limit_silence(recur_socket *socket, int64_t microseconds)
{
	(void)socket, (void)microseconds;
}

#endif
