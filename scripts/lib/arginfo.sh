# shellcheck shell=bash
# Makes NAME_arginfo.h from each NAME.stub.php with PHP's gen_stub.php. Sourced by the scripts.
#
# The output differs between versions of gen_stub.php and of the parser that it wants beside it, so both are pinned:
# PHP 8.2's, as phpize delivers it, is the oldest that the extension supports and compiles with every later PHP.

# shellcheck source=scripts/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

gen_stub_php=8.2
gen_stub_sha256=ce9d91ca02809cf8058598cf272d1de9b54f3ff99da5e2501ebe85feaa9df93d
php_parser=4.15.1

# Prints the path of the pinned gen_stub.php, or nothing where the PHP at hand brings another one.
find_gen_stub() {
	local php_config php_binary phpize_command directory
	find_php || return
	for directory in "$("$php_config" --prefix)/lib/php/$("$php_config" --phpapi)/build" \
		"$("$php_config" --prefix)/lib/php/build"; do
		if echo "$gen_stub_sha256  $directory/gen_stub.php" | sha256sum --check --status 2>/dev/null; then
			echo "$directory/gen_stub.php"
			return
		fi
	done
}

# generate_arginfo FOLDER: writes what each stub makes into it. Prints why where that fails.
generate_arginfo() {
	local work=$RECUR_ROOT/.build/arginfo gen_stub stub name
	gen_stub=$(find_gen_stub)
	if [ -z "$gen_stub" ]; then
		echo "The pinned gen_stub.php of PHP $gen_stub_php is not here." >&2
		return 1
	fi
	need_command composer composer unzip || return
	if [ ! -d "$work/PHP-Parser-$php_parser" ]; then
		rm -rf "$work"
		mkdir -p "$work"
		COMPOSER_ALLOW_SUPERUSER=1 composer --quiet --no-interaction --working-dir="$work" \
			require "nikic/php-parser:$php_parser" || return
		ln -s vendor/nikic/php-parser "$work/PHP-Parser-$php_parser"
	fi
	cp "$gen_stub" "$work/gen_stub.php"
	for stub in "$RECUR_ROOT"/*.stub.php; do
		name=$(basename "$stub" .stub.php)
		cp "$stub" "$work/$name.stub.php"
		rm -f "$work/${name}_arginfo.h"
		php "$work/gen_stub.php" --force-regeneration "$work/$name.stub.php" >"$work/log" 2>&1 || true
		if [ ! -s "$work/${name}_arginfo.h" ]; then
			cat "$work/log" >&2
			return 1
		fi
		cp "$work/${name}_arginfo.h" "$1/"
	done
}
