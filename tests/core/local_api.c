#define _GNU_SOURCE
#include <arpa/inet.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "local_api.h"

#define SESSION                                                                                                        \
	"{\"id\":\"portal_sess_1\",\"object\":\"portal.session\",\"url\":\"" LOCAL_API_LINK "\","                          \
	"\"customerId\":\"" LOCAL_API_CUSTOMER "\",\"returnUrl\":\"https://shop.example/\",\"status\":\"active\"}"
#define ENTITLEMENTS                                                                                                   \
	"{\"customer\":{\"id\":\"" LOCAL_API_CUSTOMER                                                                      \
	"\"},\"subscription\":{\"id\":\"sub_1\",\"product\":{\"id\":\"prod_1\"}},"                                         \
	"\"entitlements\":[{\"product\":\"pro\",\"product_id\":\"prod_1\"},{\"product\":\"more\"}]}"
#define FAILURE(code)                                                                                                  \
	"{\"error\":{\"type\":\"api_error\",\"code\":\"" code "\",\"message\":\"No " LOCAL_API_LINK "\","                  \
	"\"details\":{\"seen\":[1,\"two\",\"" LOCAL_API_LINK "\"]}}}"

static const char configuration[] =
	"daemon off; master_process off; pid nginx.pid; error_log nginx.log;\n"
	"events { worker_connections 64; }\n"
	"http {\n"
	"  access_log off; default_type application/json; keepalive_requests 1000000; keepalive_timeout 3600;\n"
	"  client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp;\n"
	"  scgi_temp_path temp;\n"
	"  server {\n"
	"    listen 127.0.0.1:%d;\n"
	"    add_header X-Request-Id req_1 always;\n"
	"    location /ok/ { return 201 '" SESSION "'; }\n"
	"    location /entitled/ { return 200 '" ENTITLEMENTS "'; }\n"
	"    location /closing/ { keepalive_timeout 0; return 201 '" SESSION "'; }\n"
	"    location /unknown/ { return 404 '" FAILURE(
		"customer_not_found") "'; }\n"
							  "    location /busy/ { return 503 '" FAILURE(
								  "busy") "'; }\n"
										  "    location /limited/ { add_header Retry-After 0 always; return 429 "
										  "'" FAILURE("rate_limited") "'; }\n"
																	  "    location /other/ { return 400 '" FAILURE(
																		  "missing_customer_identifier") "'; }\n"
																										 "  }\n"
																										 "}\n";

static struct {
	pid_t process;
	int port;
	char folder[32];
	char url[64];
} api;

static struct sockaddr_in address_of(int port)
{
	struct sockaddr_in address;

	memset(&address, 0, sizeof(address));
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons((uint16_t)port);
	return address;
}

static int free_port(void)
{
	struct sockaddr_in address = address_of(0);
	socklen_t size = sizeof(address);
	const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	const bool bound = bind(listener, (struct sockaddr *)&address, size) == 0 &&
					   getsockname(listener, (struct sockaddr *)&address, &size) == 0;

	close(listener);
	return bound ? ntohs(address.sin_port) : 0;
}

static bool accepts(void)
{
	const struct sockaddr_in address = address_of(api.port);
	const int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	const bool connected = connect(client, (const struct sockaddr *)&address, sizeof(address)) == 0;

	close(client);
	return connected;
}

static bool write_configuration(void)
{
	FILE *file;

	strcpy(api.folder, "/tmp/recur-core-XXXXXX");
	if (!mkdtemp(api.folder) || chdir(api.folder) != 0) {
		return false;
	}
	file = fopen("nginx.conf", "w");
	if (!file) {
		return false;
	}
	fprintf(file, configuration, api.port);
	return fclose(file) == 0;
}

static void run_nginx(pid_t parent)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() == parent) {
		execl("/usr/sbin/nginx", "nginx", "-p", api.folder, "-e", "nginx.log", "-c", "nginx.conf", (char *)NULL);
	}
	_exit(127);
}

static bool start(void)
{
	const struct timespec moment = {0, 10000000};
	const pid_t parent = getpid();

	api.port = free_port();
	if (api.port == 0 || !write_configuration()) {
		return false;
	}
	api.process = fork();
	if (api.process == 0) {
		run_nginx(parent);
	}
	for (int i = 0; i < 1000 && api.process > 0 && waitpid(api.process, NULL, WNOHANG) == 0; i++) {
		if (accepts()) {
			return true;
		}
		nanosleep(&moment, NULL);
	}
	return false;
}

int local_api_start(void **state)
{
	(void)state;
	return start() ? 0 : -1;
}

int local_api_stop(void **state)
{
	static const char *const files[] = {"nginx.conf", "nginx.log", "nginx.pid"};

	(void)state;
	if (api.process > 0) {
		kill(api.process, SIGTERM);
		waitpid(api.process, NULL, 0);
	}
	if (chdir(api.folder) == 0) {
		for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
			unlink(files[i]);
		}
		rmdir("temp");
		rmdir(api.folder);
	}
	return 0;
}

const char *local_api_url(const char *response)
{
	snprintf(api.url, sizeof(api.url), "http://127.0.0.1:%d/%s", api.port, response);
	return api.url;
}
