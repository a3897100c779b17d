# shellcheck shell=bash
# Builds the extension out of the tree, under .build/VARIANT/. Sourced by the scripts.
#
# PHP_CONFIG names another PHP's php-config; its phpize and php are then taken from the same place.

RECUR_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/lib/packages.sh
. "$RECUR_ROOT/scripts/lib/packages.sh"

# What a build takes that may be missing on a fresh machine.
need_build_tools() {
	[ -n "${PHP_CONFIG:-}" ] || need_command php-config php-dev php-cli || return
	need_command cc gcc || return
	need_command make make || return
	need_command pkg-config pkg-config || return
	need_library libcurl libcurl4-openssl-dev || return
	need_library libcjson libcjson-dev || return
	need_library openssl libssl-dev
}

# The php, php-config and phpize that belong together, as php_binary, php_config and phpize_command.
find_php() {
	php_config=${PHP_CONFIG:-$(command -v php-config)} || return
	php_binary=$("$php_config" --php-binary)
	[ -x "$php_binary" ] || php_binary=$(command -v php)
	phpize_command=${php_config/%php-config*/phpize${php_config##*php-config}}
}

# Every file that goes into a build, relative to the root.
extension_sources() {
	(cd "$RECUR_ROOT" && find config.m4 ./*.c ./*.h src -type f \( -name '*.c' -o -name '*.h' -o -name config.m4 \) |
		sed 's,^\./,,' | LC_ALL=C sort)
}

configure_options() {
	case $1 in
	dev | coverage | zts | tsan | dates) echo --enable-recur-dev ;;
	asan) echo --enable-recur-dev --enable-recur-sanitizers ;;
	libcurl-ca) echo --enable-recur-dev --without-recur-openssl ;;
	release) ;;
	*)
		echo "No build variant is called '$1' (dev, asan, coverage, zts, tsan, dates, libcurl-ca, release)." >&2
		return 1
		;;
	esac
}

build_fingerprint() {
	{
		echo "$1 ${CC:-cc} ${CFLAGS:-} ${LDFLAGS:-}"
		"$php_config" --version --extension-dir --include-dir 2>/dev/null || "$php_config" --version
		pkg-config --modversion libcurl libcjson openssl
		cd "$RECUR_ROOT" && extension_sources | xargs sha256sum
	} | sha256sum | cut -d' ' -f1
}

# Brings the copy up to date, touching only what differs: make then compiles only what that reaches.
sync_sources() {
	local target=$1 file
	while read -r file; do
		cmp -s "$RECUR_ROOT/$file" "$target/$file" && continue
		mkdir -p "$target/$(dirname "$file")"
		cp "$RECUR_ROOT/$file" "$target/$file"
	done < <(extension_sources)
}

# Configured again where the list of files, the options or the PHP is another one.
configure_build() {
	local target=$1 variant=$2 wanted
	local -a options
	read -r -a options <<<"$(configure_options "$variant")"
	wanted=$(
		extension_sources
		echo "${options[@]}" "${CC:-}" "${CFLAGS:-}" "$php_config"
		"$php_config" --version
		cat "$RECUR_ROOT/config.m4"
	)
	[ -f "$target/Makefile" ] && [ "$wanted" = "$(cat "$target/configured" 2>/dev/null)" ] && return
	rm -rf "$target"
	mkdir -p "$target"
	sync_sources "$target"
	(cd "$target" && "$phpize_command" && ./configure --quiet --with-php-config="$php_config" "${options[@]}") || return
	echo "$wanted" >"$target/configured"
}

# build_extension [VARIANT]: leaves .build/VARIANT/modules/recur.so (dev by default). Prints nothing, unless the build
# fails; does nothing where no source has changed since.
build_extension() {
	local variant=${1:-dev} target fingerprint log status=0
	local php_config php_binary phpize_command
	configure_options "$variant" >/dev/null || return
	need_build_tools || return
	find_php || return
	target=$RECUR_ROOT/.build/$variant
	mkdir -p "$RECUR_ROOT/.build"
	exec {build_lock}>"$RECUR_ROOT/.build/$variant.lock"
	flock "$build_lock"
	fingerprint=$(build_fingerprint "$variant")
	if [ "$fingerprint" != "$(cat "$target/fingerprint" 2>/dev/null)" ] || [ ! -f "$target/modules/recur.so" ]; then
		log=$RECUR_ROOT/.build/$variant.log
		{
			configure_build "$target" "$variant" && sync_sources "$target" &&
				make -C "$target" -j2 && echo "$fingerprint" >"$target/fingerprint"
		} >"$log" 2>&1 || status=$?
		if [ "$status" -ne 0 ]; then
			cat "$log" >&2
			echo "The extension did not build (variant $variant)." >&2
		fi
	fi
	exec {build_lock}>&-
	return "$status"
}
