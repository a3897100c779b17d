/* A line of some length between two network namespaces: every IP packet that is sent into one of two TUN devices comes
 * out of the other a fixed time later, TCP handshakes and acknowledgements included.
 *
 *   delay DEVICE-A DEVICE-B MICROSECONDS     prints "ready" once both are there, and relays until standard input ends
 */
#define _GNU_SOURCE

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#define PACKET_MAX 2048
#define QUEUE_MAX 4096

typedef struct packet {
	int64_t due_us;
	size_t length;
	char bytes[PACKET_MAX];
} packet;

/* Packets on their way to one device, the oldest first. Like a full router's, a full queue drops. */
typedef struct line {
	int from;
	int to;
	size_t first;
	size_t count;
	packet packets[QUEUE_MAX];
} line;

static int64_t microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int open_device(const char *name)
{
	struct ifreq request;
	const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);

	if (device < 0) {
		return -1;
	}
	memset(&request, 0, sizeof(request));
	request.ifr_flags = IFF_TUN | IFF_NO_PI;
	snprintf(request.ifr_name, sizeof(request.ifr_name), "%s", name);
	return ioctl(device, TUNSETIFF, &request) < 0 ? -1 : device;
}

static void take(line *way, int64_t delay_us)
{
	while (way->count < QUEUE_MAX) {
		packet *next = &way->packets[(way->first + way->count) % QUEUE_MAX];
		const ssize_t length = read(way->from, next->bytes, PACKET_MAX);

		if (length <= 0) {
			return;
		}
		next->length = (size_t)length;
		next->due_us = microseconds() + delay_us;
		way->count++;
	}
}

static void give(line *way)
{
	const int64_t now_us = microseconds();

	while (way->count && way->packets[way->first].due_us <= now_us) {
		const packet *due = &way->packets[way->first];

		/* A device that does not take it loses it, as a line may. */
		(void)!write(way->to, due->bytes, due->length);
		way->first = (way->first + 1) % QUEUE_MAX;
		way->count--;
	}
}

static int64_t wait_us(const line *a, const line *b)
{
	int64_t until_us = INT64_MAX;

	if (a->count) {
		until_us = a->packets[a->first].due_us;
	}
	if (b->count && b->packets[b->first].due_us < until_us) {
		until_us = b->packets[b->first].due_us;
	}
	if (until_us == INT64_MAX) {
		return 1000000;
	}
	until_us -= microseconds();
	return until_us > 0 ? until_us : 0;
}

static void relay(line *there, line *back, int64_t delay_us)
{
	for (;;) {
		const int64_t wait = wait_us(there, back);
		const struct timespec timeout = {wait / 1000000, (wait % 1000000) * 1000};
		struct pollfd ready[] = {{there->from, POLLIN, 0}, {back->from, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};

		ppoll(ready, 3, &timeout, NULL);
		if (ready[2].revents) {
			return;
		}
		take(there, delay_us);
		take(back, delay_us);
		give(there);
		give(back);
	}
}

int main(int count, char **arguments)
{
	static line there;
	static line back;

	if (count != 4) {
		fprintf(stderr, "usage: delay DEVICE-A DEVICE-B MICROSECONDS\n");
		return 2;
	}
	there.from = back.to = open_device(arguments[1]);
	back.from = there.to = open_device(arguments[2]);
	if (there.from < 0 || back.from < 0) {
		perror("delay: no TUN device");
		return 1;
	}
	puts("ready");
	fflush(stdout);
	relay(&there, &back, strtoll(arguments[3], NULL, 10));
	return 0;
}
