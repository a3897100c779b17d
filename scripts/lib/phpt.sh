# shellcheck shell=bash
# Runs .phpt files with PHP's own run-tests.php, as phpize delivers it. Sourced by the parts.

# shellcheck source=scripts/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

# run_phpt VARIANT OPTION… -- FILE_OR_FOLDER…: runs the tests against .build/VARIANT, with run-tests' own options; PHP
# runs without any php.ini. Ends with the counts; the differences of failed tests come before them.
run_phpt() {
	local variant=$1 php_config php_binary phpize_command work results
	local -a options=()
	shift
	while [ "$1" != -- ]; do
		options+=("$1")
		shift
	done
	shift
	build_extension "$variant" && find_php || return
	work=$RECUR_ROOT/.build/$variant
	results=$(mktemp)
	# run-tests asks nobody and mails nobody: both are this variable's doing.
	NO_INTERACTION=1 TEST_PHP_EXECUTABLE=$php_binary \
		"$php_binary" -n "$work/run-tests.php" -q -n -d "extension=$work/modules/recur.so" \
		-g FAIL,BORK,WARN,LEAK,SKIP --show-diff --no-color --no-progress -W "$results" \
		"${options[@]}" "$@" >"$results.log" 2>&1 || true
	phpt_counts "$results" "$results.log"
}

# Prints what went wrong and the counts. A leak, a warning of run-tests about a test and a broken test are failures, and so
# is a skipped test on CI, whose machine has all that tests need. Of the tests that phpt_may_differ names, an output that
# differs, or did at first, is not, as long as PHP neither crashed nor hung.
phpt_counts() {
	local results=$1 log=$2 passed failed skipped test
	passed=$(grep -c '^PASSED' "$results" || true)
	skipped=$(grep -c '^SKIPPED' "$results" || true)
	failed=$(grep -cvE '^(PASSED|SKIPPED)' "$results" || true)
	for test in ${phpt_may_differ:-}; do
		if grep -qE "^(FAILED|WARNED).*/$test\$" "$results" && ! grep -qsE 'Termsig=|process timed out' "$RECUR_ROOT/${test%.phpt}.out"; then
			echo "warning: its output differs: $test"
			passed=$((passed + 1)) failed=$((failed - 1))
		fi
	done
	[ -s "$results" ] || failed=1
	if [ -n "${CI:-}" ] && [ "$skipped" -gt 0 ]; then
		echo "On CI's machine a skipped test has failed."
		failed=$((failed + skipped)) skipped=0
	fi
	sed -n 's/^SKIP \(.*\)/skipped: \1/p' "$log"
	[ "$failed" -eq 0 ] || cat "$log"
	rm -f "$results" "$log"
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" -eq 0 ]
}
