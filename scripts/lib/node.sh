# shellcheck shell=bash
# Runs test files with node's own test runner. Sourced by the parts.

# run_node_tests FILE…: one file at a time; what failed, then the counts.
run_node_tests() {
	local file report status passed=0 failed=0 skipped=0 failed_here
	report=$(mktemp)
	for file in "$@"; do
		status=0
		node --test --test-reporter=tap "$file" >"$report" 2>&1 || status=$?
		failed_here=$(node_count fail "$report")
		if [ "$status" -ne 0 ] && [ "$failed_here" -eq 0 ]; then
			failed_here=1
			cat "$report"
		fi
		node_failures "$report"
		passed=$((passed + $(node_count pass "$report")))
		failed=$((failed + failed_here))
		skipped=$((skipped + $(node_count skipped "$report")))
	done
	rm -f "$report"
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" -eq 0 ]
}

node_count() {
	sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$2" | tail -n 1 | grep . || echo 0
}

# The parts of a report that tell of failed tests.
node_failures() {
	awk '/^ *not ok /{ shown = 1 } /^ *(ok |# Subtest|# tests )/{ shown = 0 } shown' "$1"
}
