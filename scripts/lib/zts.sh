# shellcheck shell=bash
# A thread-safe debug PHP, built from Debian's own source package. Sourced by the scripts.

# shellcheck source=scripts/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
# shellcheck source=scripts/lib/roots.sh
. "$(dirname "${BASH_SOURCE[0]}")/roots.sh"

zts_home=$RECUR_ROOT/.build/php-source
zts_prefix=$RECUR_ROOT/.build/php-zts-debug

# apt-get with Debian's sources of packages, beside the machine's own lists and settings. Not those of its security
# archive, which some mirrors leave out: the release is near enough to what is installed.
apt_sources() {
	local home=$zts_home/apt codename mirror
	mkdir -p "$home"/{lists/partial,archives/partial}
	codename=$(machine_codename)
	mirror=$(debian_mirror) || return
	echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $codename main" >"$home/sources.list"
	apt-get -qq -o Dir::Etc::sourcelist="$home/sources.list" -o Dir::Etc::sourceparts=/dev/null \
		-o Dir::State::lists="$home/lists" -o Dir::Cache="$home" -o APT::Sandbox::User=root \
		-o Acquire::Languages=none "$@"
}

# Leaves the source of the machine's own PHP in .build/php-source/source.
fetch_php_source() {
	local package
	[ ! -e "$zts_home/source/fetched" ] || return 0
	package=$(dpkg-query -W -f '${source:Package}' "php$("$php_config" --version | cut -d. -f1-2)-cli") || return
	rm -rf "$zts_home/source"
	mkdir -p "$zts_home/source"
	apt_sources update || return
	(cd "$zts_home/source" && apt_sources source "$package") || return
	mv "$zts_home/source"/php*/ "$zts_home/source/php" || return
	touch "$zts_home/source/fetched"
}

# What the suite, the stand-in and the examples use, and nothing else; time limits as thread-safe PHP has them from 8.3 on.
compile_php() {
	cd "$zts_home/source/php" || return
	./buildconf --force || return
	./configure --quiet --prefix="$zts_prefix" --with-config-file-path="$zts_prefix/etc" --disable-all \
		--enable-zts --enable-zend-max-execution-timers --enable-debug --enable-embed=shared --enable-pcntl --enable-posix \
		--disable-phpdbg --disable-cgi --enable-session --enable-filter --enable-tokenizer --enable-ctype CFLAGS='-O1 -g' || return
	make -j2 || return
	make install || return
	# Debian's phpize looks for the macros of libtool and pkg-config beside the PHP that it belongs to.
	mkdir -p "$zts_prefix/share"
	ln -sfn /usr/share/aclocal "$zts_prefix/share/aclocal"
}

# build_zts_php: leaves .build/php-zts-debug/bin/php and, for programs that embed PHP, lib/libphp.so. Takes long the
# first time, and nothing after that.
build_zts_php() {
	local php_config php_binary phpize_command
	[ ! -e "$zts_prefix/built" ] || return 0
	need_build_tools && find_php && need_packages dpkg-dev autoconf bison re2c libtool pkg-config shtool || return
	mkdir -p "$zts_home"
	echo "Building a thread-safe debug PHP; the first time this takes a quarter of an hour. Its log: .build/php-source/build.log" >&2
	if ! (fetch_php_source && compile_php) >"$zts_home/build.log" 2>&1 </dev/null; then
		tail -n 40 "$zts_home/build.log" >&2
		echo "PHP did not build." >&2
		return 1
	fi
	touch "$zts_prefix/built"
}
