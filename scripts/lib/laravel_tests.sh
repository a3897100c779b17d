# shellcheck shell=bash
# The package's own tests and those in a browser, in the application of laravel.sh. Sourced by the part and the command,
# which have a file $log, and passed, failed and skipped to count in.

# shellcheck source=scripts/lib/laravel.sh
. "$(dirname "${BASH_SOURCE[0]}")/laravel.sh"
# shellcheck source=scripts/lib/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

laravel_phpunit() {
	local status=0 tests problems
	php_with_recur "$laravel_app/vendor/bin/phpunit" -c integrations/laravel/phpunit.xml --no-progress \
		--bootstrap "$laravel_app/vendor/autoload.php" --log-junit "$laravel_home/junit.xml" >"$log" 2>&1 || status=$?
	# shellcheck disable=SC2016  # PHP's variables
	read -r tests problems < <(php -r '
		$suite = simplexml_load_file($argv[1])->testsuite;
		echo $suite["tests"], " ", $suite["errors"] + $suite["failures"], PHP_EOL;' -- "$laravel_home/junit.xml")
	[ "$status" -eq 0 ] || [ "$problems" -gt 0 ] || problems=1
	[ "$problems" -eq 0 ] || { echo "step: the package's own tests"; cat "$log"; }
	passed=$((passed + tests - problems)) failed=$((failed + problems))
}

# Inertia's client, bundled for the application.
bundle_spa() {
	local folder=tests/laravel
	if ! cmp -s "$folder/package.json" "$folder/node_modules/installed.json"; then
		(cd "$folder" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts) || return
		cp "$folder/package.json" "$folder/node_modules/installed.json"
	fi
	node "$folder/node_modules/esbuild/bin/esbuild" "$folder/spa.mjs" --bundle --format=esm --log-level=error \
		--outfile="$laravel_app/public/spa.js"
}

laravel_browser() {
	local report status=0 counts
	report=$(run_node_tests tests/laravel/*.test.mjs) || status=$?
	counts=$(tail -n 1 <<<"$report")
	[[ $counts =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]
	passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2])) skipped=$((skipped + BASH_REMATCH[3]))
	[ "$status" -eq 0 ] || { echo "step: the application in a browser"; sed '$d' <<<"$report"; }
}
