/* PHP requests in several threads at once, as a threaded server makes them, over the embed SAPI.
 *
 *   requests THREADS REQUESTS EXPRESSION
 *
 * Each thread makes so many requests; each evaluates the PHP expression, in which {thread} and {request} are numbers,
 * and expects the string "ok". Prints everything else that came, how many were right, and how many
 * requests ran at once at the most.
 *
 * The extension is linked in: PHP would load it with RTLD_DEEPBIND, which the sanitizers cannot follow. */
#include <sapi/embed/php_embed.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CODE_MAX 4096

zend_module_entry *get_module(void);

static int requests;
static const char *expression;
static pthread_barrier_t all_there;
static atomic_int right;
static atomic_int wrong;
static atomic_int inside;
static atomic_int most_inside;

/* Without an order between the threads, which would hide the races of what they do in between. */
static int add(atomic_int *number, int by)
{
	return atomic_fetch_add_explicit(number, by, memory_order_relaxed) + by;
}

static void enter(void)
{
	const int now = add(&inside, 1);
	int most = atomic_load_explicit(&most_inside, memory_order_relaxed);

	while (now > most && !atomic_compare_exchange_weak_explicit(&most_inside, &most, now, memory_order_relaxed,
																memory_order_relaxed)) {
	}
}

static void append(char *code, const char *from, size_t length)
{
	const size_t used = strlen(code);

	if (length < CODE_MAX - used) {
		memcpy(code + used, from, length);
		code[used + length] = '\0';
	}
}

/* The expression with its two numbers filled in. */
static void fill_in(char code[CODE_MAX], int thread, int request)
{
	const char *rest = expression;

	code[0] = '\0';
	for (const char *brace; (brace = strchr(rest, '{')) != NULL;) {
		char number[16];
		const int is_thread = strncmp(brace, "{thread}", 8) == 0;
		const int is_request = strncmp(brace, "{request}", 9) == 0;

		append(code, rest, (size_t)(brace - rest) + (is_thread || is_request ? 0 : 1));
		if (is_thread || is_request) {
			snprintf(number, sizeof(number), "%d", is_thread ? thread : request);
			append(code, number, strlen(number));
		}
		rest = brace + (is_thread ? 8 : is_request ? 9 : 1);
	}
	append(code, rest, strlen(rest));
}

static void evaluate(char *code)
{
	zval result;

	ZVAL_UNDEF(&result);
	zend_first_try
	{
		if (zend_eval_string(code, &result, (char *)"request") == SUCCESS && Z_TYPE(result) == IS_STRING &&
			strcmp(Z_STRVAL(result), "ok") == 0) {
			add(&right, 1);
		} else {
			add(&wrong, 1);
			printf("%s\n", Z_TYPE(result) == IS_STRING ? Z_STRVAL(result) : "no answer");
		}
		zval_ptr_dtor(&result);
	}
	zend_catch
	{
		add(&wrong, 1);
		puts("the request was given up");
	}
	zend_end_try();
}

static void *serve(void *number)
{
	const int thread = (int)(intptr_t)number;
	char code[CODE_MAX];

	(void)ts_resource(0);
	pthread_barrier_wait(&all_there);
	for (int i = 0; i < requests; i++) {
		if (php_request_startup() != SUCCESS) {
			add(&wrong, 1);
			break;
		}
		SG(headers_sent) = 1;
		SG(request_info).no_headers = 1;
		fill_in(code, thread, i);
		enter();
		evaluate(code);
		add(&inside, -1);
		php_request_shutdown(NULL);
	}
	ts_free_thread();
	return NULL;
}

static int start_with_the_extension(sapi_module_struct *sapi)
{
	return php_module_startup(sapi, get_module());
}

int main(int argc, char **argv)
{
	const int threads = argc == 4 ? atoi(argv[1]) : 0;
	pthread_t *all = calloc(threads > 0 ? (size_t)threads : 1, sizeof(*all));

	php_embed_module.startup = start_with_the_extension;
	if (threads < 1 || all == NULL || php_embed_init(1, argv) != SUCCESS) {
		return 2;
	}
	requests = atoi(argv[2]);
	expression = argv[3];
	pthread_barrier_init(&all_there, NULL, (unsigned)threads);
	for (int i = 0; i < threads; i++) {
		if (pthread_create(&all[i], NULL, serve, (void *)(intptr_t)i) != 0) {
			return 2;
		}
	}
	for (int i = 0; i < threads; i++) {
		pthread_join(all[i], NULL);
	}
	pthread_barrier_destroy(&all_there);
	free(all);
	php_embed_shutdown();
	printf("%d right, %d wrong, %d at once\n", right, wrong, most_inside);
	return wrong == 0 && right == threads * requests ? 0 : 1;
}
