# shellcheck shell=bash
# How scripts/test finds its parts, runs one, and adds up. Sourced by it, from the project's root.

total_passed=0 total_failed=0 total_skipped=0

parts_in() {
	find "$1" -maxdepth 1 -type f -perm -u+x -name '[0-9][0-9]-*' | LC_ALL=C sort
}

# Prints the paths of the parts named, or of all that are not slow, or of all that are, in their order. An unknown name
# prints nothing but its complaint.
select_parts() {
	local -a all chosen=()
	local name part found
	case $* in
	'') parts_in scripts/test.d && return ;;
	--slow) parts_in scripts/test.d/slow && return ;;
	esac
	mapfile -t all < <(parts_in scripts/test.d && parts_in scripts/test.d/slow)
	for name in "$@"; do
		found=
		for part in "${all[@]}"; do
			case ${part##*/} in
			"$name" | [0-9][0-9]-"$name") found=$part ;;
			esac
		done
		if [ -z "$found" ]; then
			echo "No part is called '$name'. There are: $(part_names "${all[@]}")" >&2
			return
		fi
		chosen+=("$found")
	done
	printf '%s\n' "${chosen[@]}"
}

part_names() {
	local part names=
	for part in "$@"; do
		names+=" ${part##*/[0-9][0-9]-}"
	done
	echo "${names# }"
}

# run_part PATH: one line when it went well; its whole output where it did not.
run_part() {
	local part=$1 name log status=0 started=$EPOCHREALTIME passed=0 failed=0 skipped=0 reason=
	name=${part##*/[0-9][0-9]-}
	log=.build/test/$name.log
	printf '%-12s ' "$name"
	"$part" >"$log" 2>&1 </dev/null || status=$?
	if [[ $(tail -n 1 "$log") =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
		passed=${BASH_REMATCH[1]} failed=${BASH_REMATCH[2]} skipped=${BASH_REMATCH[3]}
	else
		reason="it ended without its counts"
	fi
	if [ -z "$reason" ] && [ $((passed + failed)) -eq 0 ]; then
		if [ "$skipped" -eq 0 ]; then
			reason="it ran nothing"
		elif [ -n "${CI:-}" ]; then
			reason="it skipped everything"
		fi
	fi
	[ -n "$reason" ] || [ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || reason="its exit status is $status"
	[ -z "$reason" ] || failed=$((failed + 1))
	total_passed=$((total_passed + passed))
	total_failed=$((total_failed + failed))
	total_skipped=$((total_skipped + skipped))
	printf '%s passed, %s failed, %s skipped  (%s)\n' "$passed" "$failed" "$skipped" "$(seconds_since "$started")"
	if [ "$failed" -gt 0 ]; then
		sed 's/^/    /' "$log"
		echo "    $name failed${reason:+: $reason}; this output is in $log"
		return 1
	fi
	sed -n 's/^skipped: /    &/p; s/^warning: /    &/p' "$log"
}

seconds_since() {
	awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", to - from }'
}
