#include "php/webhook/hmac.h"
#include "php_recur.h"

#include <ext/hash/php_hash.h>
#include <ext/hash/php_hash_sha.h>

#define BLOCK_SIZE 64

/* A secret of a block at most, and the hash behind each of the two blocks that HMAC makes of it. */
struct php_recur_hmac_key {
	unsigned char secret[BLOCK_SIZE];
	size_t length;
	PHP_SHA256_CTX inner;
	PHP_SHA256_CTX outer;
};

/* A secret longer than a block is replaced by its hash; a shorter one is filled up with zeros. */
static void fill_block(unsigned char block[BLOCK_SIZE], recur_str secret)
{
	memset(block, 0, BLOCK_SIZE);
	if (secret.length <= BLOCK_SIZE) {
		memcpy(block, secret.data, secret.length);
		return;
	}
	PHP_SHA256_CTX hash;
	PHP_SHA256Init(&hash);
	PHP_SHA256Update(&hash, (const unsigned char *)secret.data, secret.length);
	PHP_SHA256Final(block, &hash);
}

static void begin(PHP_SHA256_CTX *hash, unsigned char block[BLOCK_SIZE], unsigned char pad)
{
	for (size_t i = 0; i < BLOCK_SIZE; i++) {
		block[i] ^= pad;
	}
	PHP_SHA256Init(hash);
	PHP_SHA256Update(hash, block, BLOCK_SIZE);
}

static void make_key(php_recur_hmac_key *key, recur_str secret)
{
	unsigned char block[BLOCK_SIZE];
	fill_block(block, secret);
	begin(&key->inner, block, 0x36);
	/* From the inner pad to the outer one. */
	begin(&key->outer, block, 0x36 ^ 0x5c);
	recur_wipe(block, sizeof(block));
}

/* Uses up the key. */
static void make_mac(php_recur_hmac_key *key, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	PHP_SHA256Update(&key->inner, (const unsigned char *)payload.data, payload.length);
	PHP_SHA256Final(mac, &key->inner);
	PHP_SHA256Update(&key->outer, mac, RECUR_WEBHOOK_MAC_SIZE);
	PHP_SHA256Final(mac, &key->outer);
}

void php_recur_hmac_sha256(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	php_recur_hmac_key key;
	make_key(&key, secret);
	make_mac(&key, payload, mac);
	recur_wipe(&key, sizeof(key));
}

static bool is_of(const php_recur_hmac_key *key, recur_str secret)
{
	return key->length == secret.length && memcmp(key->secret, secret.data, secret.length) == 0;
}

/* The key of a secret that fits; NULL where memory has run out. */
static const php_recur_hmac_key *kept_key(recur_str secret)
{
	php_recur_hmac_key *key = RECUR_G(hmac_key);
	if (!key) {
		key = RECUR_G(hmac_key) = recur_alloc(sizeof(*key));
	}
	if (key && !is_of(key, secret)) {
		make_key(key, secret);
		memcpy(key->secret, secret.data, secret.length);
		key->length = secret.length;
	}
	return key;
}

void php_recur_hmac_sha256_kept(recur_str secret, recur_str payload, unsigned char mac[RECUR_WEBHOOK_MAC_SIZE])
{
	const php_recur_hmac_key *kept = secret.length <= BLOCK_SIZE ? kept_key(secret) : NULL;
	if (!kept) {
		php_recur_hmac_sha256(secret, payload, mac);
		return;
	}
	php_recur_hmac_key key;
	key.inner = kept->inner;
	key.outer = kept->outer;
	make_mac(&key, payload, mac);
	recur_wipe(&key.inner, sizeof(key.inner));
	recur_wipe(&key.outer, sizeof(key.outer));
}

void php_recur_hmac_key_release(php_recur_hmac_key **key)
{
	recur_free_wiped(*key, sizeof(**key));
	*key = NULL;
}
