# shellcheck shell=bash
# What the browser tests share: Chromium, Playwright and axe-core. Sourced by the parts.

# shellcheck source=scripts/lib/packages.sh
. "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
# shellcheck source=scripts/lib/node.sh
. "$(dirname "${BASH_SOURCE[0]}")/node.sh"

# Chromium with a font for Chinese, and the npm packages that tests/browser/package.json pins.
need_browser() {
	local folder
	folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../tests/browser" && pwd)
	need_command chromium-headless-shell chromium-headless-shell || return
	need_packages fonts-noto-cjk || return
	need_command node nodejs || return
	need_command npm npm || return
	cmp -s "$folder/package.json" "$folder/node_modules/installed.json" && return
	(cd "$folder" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts) || return
	cp "$folder/package.json" "$folder/node_modules/installed.json"
}
