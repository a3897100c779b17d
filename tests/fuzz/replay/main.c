/* Stands in for libFuzzer: runs a target once over each file that is named, with any compiler. */

#include "fuzz.h"

static void replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	if (file == NULL) {
		perror(path);
		exit(EXIT_FAILURE);
	}
	char *content = NULL;
	size_t size = 0;
	size_t count;
	do {
		content = realloc(content, size + 4096);
		FUZZ_HOLDS(content != NULL);
		count = fread(content + size, 1, 4096, file);
		size += count;
	} while (count > 0);
	fclose(file);
	LLVMFuzzerTestOneInput((const uint8_t *)content, size);
	free(content);
}

int main(int count, char **paths)
{
	for (int i = 1; i < count; i++) {
		replay(paths[i]);
	}
	return EXIT_SUCCESS;
}
