#include "core/http/trust_stores.h"

#include "core/base/lock.h"
#include "core/base/memory.h"

#include <stdint.h>
#include <string.h>

typedef struct kept_store {
	char *ca_file;
	recur_ca_stamp stamp;
	recur_trust_store *store;
	uint64_t last_use;
} kept_store;

struct recur_trust_stores {
	recur_lock lock;
	recur_ca_stamp root; /* of the file system that paths begin in */
	kept_store kept[RECUR_TRUST_STORES_MAX];
	uint64_t uses;
};

recur_trust_stores *recur_trust_stores_new(void)
{
	recur_trust_stores *stores = recur_alloc(sizeof(*stores));

	if (stores && !recur_lock_begin(&stores->lock)) {
		recur_free(stores);
		return NULL;
	}
	if (stores) {
		stores->root = recur_ca_stamp_of("/");
	}
	return stores;
}

static void forget(kept_store *kept)
{
	recur_trust_store_release(kept->store);
	recur_free(kept->ca_file);
	memset(kept, 0, sizeof(*kept));
}

void recur_trust_stores_free(recur_trust_stores *stores)
{
	if (!stores) {
		return;
	}
	for (size_t i = 0; i < RECUR_TRUST_STORES_MAX; i++) {
		forget(&stores->kept[i]);
	}
	recur_lock_end(&stores->lock);
	recur_free(stores);
}

/* The file's place, or the one to be used for it: an empty one, else the one that was used least lately. */
static kept_store *place_of(recur_trust_stores *stores, const char *ca_file)
{
	kept_store *place = &stores->kept[0];

	for (size_t i = 0; i < RECUR_TRUST_STORES_MAX; i++) {
		kept_store *kept = &stores->kept[i];

		if (kept->ca_file && strcmp(kept->ca_file, ca_file) == 0) {
			return kept;
		}
		if (kept->last_use < place->last_use) {
			place = kept;
		}
	}
	return place;
}

static bool is_absent(const recur_ca_stamp *stamp)
{
	static const recur_ca_stamp none;

	return recur_ca_stamp_equal(stamp, &none);
}

static bool has_another_root(const recur_trust_stores *stores)
{
	const recur_ca_stamp root = recur_ca_stamp_of("/");

	return root.device != stores->root.device || root.inode != stores->root.inode;
}

static bool is_of(const recur_trust_stores *stores, const kept_store *kept, const char *ca_file,
				  const recur_ca_stamp *stamp)
{
	if (!kept->ca_file || strcmp(kept->ca_file, ca_file) != 0) {
		return false;
	}
	return is_absent(stamp) ? has_another_root(stores) : recur_ca_stamp_equal(&kept->stamp, stamp);
}

static bool fill(kept_store *kept, const char *ca_file, const recur_ca_stamp *stamp)
{
	recur_trust_store *store = recur_trust_store_load(ca_file);
	char *path = store ? recur_copy(recur_str_from(ca_file)) : NULL;

	if (!path) {
		recur_trust_store_release(store);
		return false;
	}
	forget(kept);
	*kept = (kept_store){path, *stamp, store, 0};
	return true;
}

static recur_trust_store *get(recur_trust_stores *stores, const char *ca_file, const recur_ca_stamp *stamp)
{
	kept_store *kept = place_of(stores, ca_file);

	if (!is_of(stores, kept, ca_file, stamp) && (is_absent(stamp) || !fill(kept, ca_file, stamp))) {
		return NULL;
	}
	kept->last_use = ++stores->uses;
	return recur_trust_store_share(kept->store);
}

recur_trust_store *recur_trust_stores_get(recur_trust_stores *stores, const char *ca_file, const recur_ca_stamp *stamp)
{
	recur_trust_store *store;

	if (!ca_file) {
		return NULL;
	}
	recur_lock_take(&stores->lock);
	store = get(stores, ca_file, stamp);
	recur_lock_give(&stores->lock);
	return store;
}
