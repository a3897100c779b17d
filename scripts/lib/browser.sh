# shellcheck shell=bash
# What the browser tests share: Chromium, Playwright and axe-core, and node's test runner. Sourced by the parts.

# shellcheck source=scripts/lib/packages.sh
. "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

# Chromium with a font for Chinese, and the npm packages that tests/browser/package.json pins.
need_browser() {
	local folder
	folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../tests/browser" && pwd)
	need_command chromium chromium || return
	need_packages fonts-noto-cjk || return
	need_command node nodejs || return
	need_command npm npm || return
	cmp -s "$folder/package.json" "$folder/node_modules/installed.json" && return
	(cd "$folder" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts) || return
	cp "$folder/package.json" "$folder/node_modules/installed.json"
}

# run_node_tests FILE…: node's own test runner, one file at a time; its report on failure, then the counts.
run_node_tests() {
	local report status=0
	report=$(mktemp)
	node --test --test-concurrency=1 --test-reporter=tap "$@" >"$report" 2>&1 || status=$?
	local passed failed skipped
	passed=$(node_count pass "$report") failed=$(node_count fail "$report") skipped=$(node_count skipped "$report")
	[ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
	[ "$failed" -eq 0 ] || cat "$report"
	rm -f "$report"
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" -eq 0 ]
}

node_count() {
	sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$2" | tail -n 1 | grep . || echo 0
}
