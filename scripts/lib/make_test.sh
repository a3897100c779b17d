# shellcheck shell=bash
# What a PHP developer types in a checkout, in a clean system. Sourced by the scripts, from the project's root.

# shellcheck source=scripts/lib/phpt.sh
. "$(dirname "${BASH_SOURCE[0]}")/phpt.sh"
# shellcheck source=scripts/lib/phpt_folders.sh
. "$(dirname "${BASH_SOURCE[0]}")/phpt_folders.sh"

# make_test ROOT: phpize, configure, make and make test in the root, by a user without rights; all its output, and the
# counts. The suite that needs nothing but PHP must pass; of what needs more, each test passes or is left out with a reason,
# which counts as neither.
make_test() {
	local root=$1 home=/home/nobody status=0 suite
	local -a as_user=(setpriv --reuid=nobody --regid=nogroup --clear-groups env "HOME=$home" NO_INTERACTION=1
		TEST_PHP_ARGS="-q -j2 -W $home/results -g FAIL,BORK,WARN,LEAK,SKIP --show-diff --no-color --no-progress")
	rm -rf "${root:?}$home"
	copy_tree "$root" "$home/recur" || return
	in_root "$root" chown -R nobody:nogroup "$home" || return
	# shellcheck disable=SC2016
	in_root "$root" "${as_user[@]}" bash -ec 'cd ~/recur && phpize && ./configure && make -j2' || return
	in_root "$root" "${as_user[@]}" make -C "$home/recur" test </dev/null >"$root$home/log" 2>&1 || status=$?
	suite=$(phpt_folders | paste -sd '|')
	grep -E "^(SKIPPED.*/($suite)/[^/]*|[^S].*)\$" "$root$home/results" >"$root$home/outcomes" || true
	sed -n 's/^SKIP .* reason: /left out: /p' "$root$home/log" | sort | uniq -c
	CI=true phpt_counts "$root$home/outcomes" "$root$home/log" || return
	[ "$status" -eq 0 ]
}
