# shellcheck shell=bash
# The archives that PIE looks for among a release's files. Sourced by the scripts, from the project's root.
#
# Their names are PIE's: php_NAME-VERSION-src.tgz, and php_NAME-VERSION_phpX.Y-ARCH-OS-LIBC-TS.tgz for a build.

# shellcheck source=scripts/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

pie_source_name() {
	echo "php_recur-$1-src.tgz"
}

# The name for the PHP of find_php, on this machine.
pie_binary_name() {
	local arch libc=glibc
	case $(uname -m) in
	x86_64) arch=x86_64 ;;
	aarch64 | arm64) arch=arm64 ;;
	*) arch=x86 ;;
	esac
	! ldd --version 2>&1 | grep -qi musl || libc=musl
	# shellcheck disable=SC2016
	"$php_binary" -n -r '
		[, $version, $arch, $libc] = $argv;
		$debug = PHP_DEBUG ? "-debug" : "";
		$threads = PHP_ZTS ? "zts" : "nts";
		printf("php_recur-%s_php%d.%d-%s-%s-%s%s-%s.tgz\n", $version, PHP_MAJOR_VERSION, PHP_MINOR_VERSION,
			$arch, strtolower(PHP_OS_FAMILY), $libc, $debug, $threads);
	' -- "$1" "$arch" "$libc"
}

# archive FILE FOLDER NAME…: the same bytes from the same files, whoever makes it.
archive() {
	local file=$1 folder=$2
	shift 2
	tar --create --directory "$folder" --sort=name --owner=0 --group=0 --numeric-owner --mtime='@0' "$@" |
		gzip --no-name --best >"$file"
}

# pie_source FILE: what the build takes and what a user reads, with composer.json, from which PIE knows the rest.
pie_source() {
	local -a files
	mapfile -t files < <(package_files | sed -nE 's/^(src|doc) //p')
	archive "$1" . composer.json "${files[@]}"
}

# pie_binary FILE: recur.so as a user builds it, without its debugging symbols.
pie_binary() {
	local work
	build_extension release || return
	work=$(mktemp -d)
	strip --strip-debug -o "$work/recur.so" "$RECUR_ROOT/.build/release/modules/recur.so"
	archive "$1" "$work" recur.so
	rm -rf "$work"
}
