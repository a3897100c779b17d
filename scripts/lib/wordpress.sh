# shellcheck shell=bash
# What the tests of the WordPress plugin run on. Sourced by the part, from the project's root.

# shellcheck source=scripts/lib/packages.sh
. "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
# shellcheck source=scripts/lib/roots.sh
. "$(dirname "${BASH_SOURCE[0]}")/roots.sh"

# Debian testing's WordPress, its theme, and the packages whose files it links to.
newest_packages=(wordpress wordpress-theme-twentytwentyfive libjs-cropper libjs-jquery-ui libjs-lodash libjs-underscore
	libphp-phpmailer php-getid3)

# apt with Debian testing as its only source and a state of its own: the machine's is left alone.
testing_apt() {
	local state=$RECUR_ROOT/.build/wordpress/apt
	"$1" -qq -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$state/lists" \
		-o Dir::State::status="$state/status" -o Dir::Cache="$state/cache" -o Acquire::Languages=none \
		-o Acquire::Check-Valid-Until=false -o Acquire::Retries=5 -o APT::Sandbox::User=root "${@:2}"
}

fetch_testing_lists() {
	local state=$RECUR_ROOT/.build/wordpress/apt mirror
	mirror=$(debian_mirror) || return
	mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
	: >"$state/status"
	echo "deb $mirror testing main" >"$state/sources.list"
	testing_apt apt-get update -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
}

# need_newest_wordpress: unpacks it to .build/wordpress/newest/, unless that holds this version already. Where Debian cannot
# be reached now, what is there already is good enough.
need_newest_wordpress() {
	local folder=$RECUR_ROOT/.build/wordpress/newest package wanted
	if ! fetch_testing_lists; then
		[ -f "$folder/made" ] && return
		echo "Debian testing's WordPress cannot be fetched." >&2
		return 1
	fi
	wanted=$(testing_apt apt-cache show --no-all-versions "${newest_packages[@]}" | grep -E '^(Package|Version):') || return
	[ "$wanted" != "$(cat "$folder/made" 2>/dev/null)" ] || return 0
	rm -rf "$folder"
	mkdir -p "$folder/packages"
	(cd "$folder/packages" && testing_apt apt-get download "${newest_packages[@]}") || return
	for package in "$folder/packages"/*.deb; do
		dpkg-deb -x "$package" "$folder" || return
	done
	rm -rf "$folder/packages" "$folder/usr/share/wordpress/.htaccess"
	echo "$wanted" >"$folder/made"
}
