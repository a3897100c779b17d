# shellcheck shell=bash
# Clean Debian systems in folders, to try the extension in. Sourced by the scripts, from the project's root; takes root.

# Which of apt's sources are Debian's is in the lists that it has fetched.
mirror_in_lists() {
	# shellcheck disable=SC2016
	apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p
}

# The mirror that this machine's own apt takes Debian from.
debian_mirror() {
	local mirror
	mirror=$(mirror_in_lists)
	if [ -z "$mirror" ]; then
		apt_quietly update >&2 || true
		mirror=$(mirror_in_lists)
	fi
	if [ -z "$mirror" ]; then
		echo "apt on this machine knows no mirror of Debian." >&2
		return 1
	fi
	echo "$mirror"
}

# The release of Debian that this machine has.
machine_codename() {
	# shellcheck source=/dev/null
	(. /etc/os-release && echo "$VERSION_CODENAME")
}

# make_root FOLDER SUITE PACKAGES LATER [TOOLS]: a system with PACKAGES, and with LATER from experimental (both are lists
# parted by blanks). With TOOLS, more packages, FOLDER.plain is the system without them. Does nothing where the folder
# holds that already.
make_root() {
	local folder=$1 suite=$2 packages=$3 later=$4 tools=${5:-} mirror try made
	local -a options=() sources wanted
	made="$suite $packages $later $tools"
	[ "$(cat "$folder/made" 2>/dev/null)" != "$made" ] || return 0
	mirror=$(debian_mirror) || return
	sources=("deb $mirror $suite main")
	if [ -n "$later" ]; then
		sources+=("deb $mirror experimental main")
		read -r -a wanted <<<"$later"
		options+=("--customize-hook=chroot \"\$1\" env DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends \
			install ${wanted[*]/%//experimental}")
	fi
	if [ -n "$tools" ]; then
		# Hard links: dpkg replaces files and changes none.
		options+=("--customize-hook=rm -rf '$folder.plain' && cp -alx \"\$1\" '$folder.plain'"
			"--customize-hook=chroot \"\$1\" env DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends \
			install $tools")
	fi
	# The lists of testing and experimental are often older than they say that they are good for.
	options+=(--aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Retries "5"')
	mkdir -p "$(dirname "$folder")"
	for try in 1 2 3; do
		rm -rf "$folder"
		if mmdebstrap --quiet --variant=apt --include="${packages// /,}" --skip=cleanup/apt/lists "${options[@]}" \
			"$suite" "$folder" "${sources[@]}"; then
			echo "$made" >"$folder/made"
			return
		fi
		echo "Attempt $try to make $folder failed." >&2
	done
	return 1
}

# in_root FOLDER COMMAND…: with /proc and /dev, which are gone again with the command. The folder is the root of its mounts,
# not of the process alone: who is in a chroot may make no user namespace.
in_root() {
	local folder=$1
	shift
	# shellcheck disable=SC2016
	unshare --mount bash -ec '
		mount --bind "$0" "$0"
		mount -t proc proc "$0/proc"
		mount --rbind /dev "$0/dev"
		cd "$0"
		mount --move . /
		exec chroot . env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"' "$folder" "$@"
}

# copy_tree ROOT FOLDER: the project's files, as they are in the work tree; what was built there before stays.
copy_tree() {
	mkdir -p "$1$2"
	git ls-files -z | tar --create --null --files-from=- | tar --extract --directory "$1$2"
}

# command_in_root FILE FOLDER COMMAND: makes FILE an executable that runs COMMAND of the system in FOLDER, with this
# machine's /tmp and the project's own folder where they are here, in the same place and environment. It becomes the
# command: a signal reaches that.
command_in_root() {
	local file=$1
	shift
	# shellcheck disable=SC2016
	{
		echo '#!/bin/sh'
		printf 'set --'
		printf ' %q' "$1" "$PWD" "$2"
		echo ' "$@"'
		echo 'exec unshare --mount sh -ec '\''
			root=$1 project=$2 here=$PWD
			shift 2
			mount --bind "$root" "$root"
			mount -t proc proc "$root/proc"
			mount --rbind /dev "$root/dev"
			mount --bind /tmp "$root/tmp"
			mkdir -p "$root$project"
			mount --bind "$project" "$root$project"
			cd "$root"
			mount --move . /
			exec chroot . env --chdir="$here" "$@"'\'' sh "$@"'
	} >"$file"
	chmod 755 "$file"
}
