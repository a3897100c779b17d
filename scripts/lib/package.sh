# shellcheck shell=bash
# What belongs into the PECL package, and its list in package.xml. Sourced by the scripts, from the project's root.

# shellcheck source=scripts/lib/phpt_folders.sh
. "$(dirname "${BASH_SOURCE[0]}")/phpt_folders.sh"

# Prints `ROLE PATH` for each file of the package, in the order of package.xml: what the build takes, what a user reads,
# and the .phpt suite with all that it needs to run from where PECL puts it.
package_files() {
	local tests
	tests=$(phpt_folders | grep -vE '^tests/account(/|$)' | cut -d/ -f1-2 | sort -u | paste -sd '|')
	git ls-files | LC_ALL=C sort | while read -r file; do
		case $file in
		config.m4 | config.w32 | *.stub.php | src/*.[ch]) echo "src $file" ;;
		*/*.[ch]) ;;
		*.[ch]) echo "src $file" ;;
		LICENSE | README*.md | CHANGELOG.md | SECURITY.md | docs/*.md) echo "doc $file" ;;
		stand-in/*) echo "test $file" ;;
		tests/*) [[ ! $file =~ ^($tests|tests/include)/ ]] || echo "test $file" ;;
		esac
	done
}

# Prints package.xml as it should be: as it is, with the list of files made anew.
package_xml() {
	local list
	list=$(package_files | sed -E 's,^([a-z]+) (.*)$,   <file name="\2" role="\1"/>,')
	awk -v list="$list" '
		/<\/dir>/ { inside = 0 }
		!inside { print }
		/<dir name="\/">/ { inside = 1; print list }
	' package.xml
}

# Reads what `pecl package-validate` says. Fails where it finds a fault, and prints what it says then. That the day of the
# release is not today is none.
faults_that_pecl_finds() {
	local said
	said=$(grep -v '^Warning: .*field "date" - Release Date "[0-9-]*" is not today$')
	grep -q '^Validation: 0 error(s), [01] warning(s)$' <<<"$said" && ! grep -E '^(Warning|Error): ' <<<"$said" && return
	echo "$said"
	return 1
}
