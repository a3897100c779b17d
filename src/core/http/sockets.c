/* SOCK_CLOEXEC and F_DUPFD_CLOEXEC are not C11. */
#if !defined(_WIN32)
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#endif

#include "core/http/sockets.h"

#include "core/base/memory.h"

#include <string.h>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef _WIN32

static void descriptor_close(intptr_t item)
{
	closesocket((SOCKET)item);
}

static uint64_t descriptor_identity(intptr_t item)
{
	return (uint64_t)item;
}

void recur_sockets_cut(intptr_t socket)
{
	shutdown((SOCKET)socket, SD_BOTH);
}

static intptr_t descriptor_open(int family, int type, int protocol)
{
	const SOCKET opened = socket(family, type, protocol);

	return opened == INVALID_SOCKET ? -1 : (intptr_t)opened;
}

#else

static void descriptor_close(intptr_t item)
{
	close((int)item);
}

/* A socket's inode is its own; 0 where the number is nobody's, or no socket's. */
static uint64_t descriptor_identity(intptr_t item)
{
	struct stat status;

	return fstat((int)item, &status) == 0 && S_ISSOCK(status.st_mode) ? (uint64_t)status.st_ino : 0;
}

void recur_sockets_cut(intptr_t socket)
{
	shutdown((int)socket, SHUT_RDWR);
}

static intptr_t descriptor_open(int family, int type, int protocol)
{
#ifdef SOCK_CLOEXEC
	return socket(family, type | SOCK_CLOEXEC, protocol);
#else
	const int opened = socket(family, type, protocol);

	if (opened >= 0) {
		fcntl(opened, F_SETFD, FD_CLOEXEC);
	}
	return opened;
#endif
}

#endif

static bool sockets_have_room(recur_sockets *sockets)
{
	const size_t capacity = sockets->capacity ? sockets->capacity * 2 : 8;
	recur_socket *items;

	if (sockets->count < sockets->capacity) {
		return true;
	}
	items = recur_alloc_array(capacity, sizeof(*items));
	if (!items) {
		return false;
	}
	if (sockets->count) {
		memcpy(items, sockets->items, sockets->count * sizeof(*items));
	}
	recur_free(sockets->items);
	sockets->items = items;
	sockets->capacity = capacity;
	return true;
}

static void sockets_forget(recur_sockets *sockets, intptr_t number)
{
	for (size_t i = 0; i < sockets->count; i++) {
		if (sockets->items[i].number == number) {
			sockets->items[i] = sockets->items[--sockets->count];
			return;
		}
	}
}

static bool sockets_note(recur_sockets *sockets, intptr_t number)
{
	/* One that is given out again was closed in the meantime. */
	sockets_forget(sockets, number);
	if (!sockets_have_room(sockets)) {
		return false;
	}
	sockets->items[sockets->count++] = (recur_socket){.number = number, .identity = descriptor_identity(number)};
	return true;
}

bool recur_sockets_is_loopback(const void *address)
{
	static const unsigned char ipv6_loopback[16] = {[15] = 1};
	struct sockaddr generic;
	struct sockaddr_in ipv4;
	struct sockaddr_in6 ipv6;

	memcpy(&generic, address, sizeof(generic));
	if (generic.sa_family == AF_INET) {
		memcpy(&ipv4, address, sizeof(ipv4));
		return *(const unsigned char *)&ipv4.sin_addr == 127;
	}
	if (generic.sa_family == AF_INET6) {
		memcpy(&ipv6, address, sizeof(ipv6));
		return memcmp(&ipv6.sin6_addr, ipv6_loopback, sizeof(ipv6_loopback)) == 0;
	}
	return false;
}

intptr_t recur_sockets_open(recur_sockets *sockets, int family, int type, int protocol)
{
	const intptr_t opened = descriptor_open(family, type, protocol);

	if (opened >= 0 && !sockets_note(sockets, opened)) {
		descriptor_close(opened);
		return -1;
	}
	return opened;
}

void recur_sockets_close(recur_sockets *sockets, intptr_t socket)
{
	sockets_forget(sockets, socket);
	descriptor_close(socket);
}

#ifdef _WIN32

bool recur_sockets_opened_close_on_exec(recur_sockets_opener open_some, void *context)
{
	return open_some(context);
}

#else

#define OPENED_MAX 2

/* What the next calls that open something will be given. */
static size_t lowest_free(int *found)
{
	size_t count = 0;

	while (count < OPENED_MAX) {
		const int next = (int)descriptor_open(AF_UNIX, SOCK_STREAM, 0);

		if (next < 0) {
			break;
		}
		found[count++] = next;
	}
	for (size_t i = 0; i < count; i++) {
		close(found[i]);
	}
	return count;
}

bool recur_sockets_opened_close_on_exec(recur_sockets_opener open_some, void *context)
{
	int candidates[OPENED_MAX];
	const size_t count = lowest_free(candidates);
	const bool opened = open_some(context);

	for (size_t i = 0; i < count; i++) {
		const int flags = fcntl(candidates[i], F_GETFD);

		if (flags >= 0 && !(flags & FD_CLOEXEC)) {
			fcntl(candidates[i], F_SETFD, flags | FD_CLOEXEC);
		}
	}
	return opened;
}

#endif

void recur_sockets_close_all(recur_sockets *sockets)
{
	for (size_t i = 0; i < sockets->count; i++) {
		const recur_socket item = sockets->items[i];

		if (item.identity && descriptor_identity(item.number) == item.identity) {
			descriptor_close(item.number);
		}
	}
	recur_sockets_release(sockets);
}

void recur_sockets_release(recur_sockets *sockets)
{
	recur_free(sockets->items);
	memset(sockets, 0, sizeof(*sockets));
}
