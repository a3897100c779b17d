# shellcheck shell=bash
# Which folders of .phpt files make up the suite that needs nothing but PHP. Sourced by the scripts, from the root.

# Prints them, one a line: all but those that a part of scripts/test runs by name.
phpt_folders() {
	local own
	own=$(grep -ohE 'run_phpt .* -- tests/[a-z-]+' scripts/test.d/{,slow/}[0-9]* | sed 's/.* //' | paste -sd '|')
	find tests -name '*.phpt' -printf '%h\n' | LC_ALL=C sort -u | grep -vE "^($own)(/|\$)"
}
