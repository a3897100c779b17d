# shellcheck shell=bash
# Debian packages, installed only where missing. Sourced by the scripts; needs nothing set up before.

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "Installing packages takes root: run this as root, or install sudo." >&2
		return 1
	fi
}

package_is_installed() {
	[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints those of its arguments that are not installed, one a line.
missing_packages() {
	local package
	for package in "$@"; do
		package_is_installed "$package" || echo "$package"
	done
}

apt_quietly() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Installs without starting the services that come with a package: a test's own server must find its port free, and a
# newcomer's machine gets no web server on port 80 from trying this project.
apt_install_without_services() {
	local policy=/usr/sbin/policy-rc.d made=no status=0
	if [ ! -e "$policy" ]; then
		printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
		as_root chmod 755 "$policy"
		made=yes
	fi
	apt_quietly install --no-install-recommends "$@" || status=$?
	[ "$made" = no ] || as_root rm -f "$policy"
	return "$status"
}

# need_packages PACKAGE…: installs those that are missing; silent unless that fails. The lists of packages are fetched
# anew only where they turn out to be too old for it.
need_packages() {
	local -a missing
	local log status=0
	mapfile -t missing < <(missing_packages "$@")
	[ "${#missing[@]}" -gt 0 ] || return 0
	if ! command -v apt-get >/dev/null; then
		echo "Not a Debian system: install the counterparts of: ${missing[*]}" >&2
		return 1
	fi
	[ -z "${RECUR_SAY_PACKAGES:-}" ] || echo "  installing ${missing[*]}" >&2
	log=$(mktemp)
	apt_install_without_services "${missing[@]}" >"$log" 2>&1 ||
		{ apt_quietly update && apt_install_without_services "${missing[@]}"; } >>"$log" 2>&1 || status=$?
	if [ "$status" -ne 0 ]; then
		cat "$log" >&2
		echo "Could not install: ${missing[*]}" >&2
	fi
	rm -f "$log"
	return "$status"
}

# need_command COMMAND PACKAGE…: the packages, but only where the command is not there from elsewhere.
need_command() {
	local command=$1
	shift
	command -v "$command" >/dev/null || need_packages "$@"
}

# need_library PKG_CONFIG_NAME PACKAGE: the same for a C library.
need_library() {
	pkg-config --exists "$1" 2>/dev/null || need_packages "$2"
}
