# shellcheck shell=bash
# A Laravel application with the package in it, made by Composer under .build/laravel/. Sourced by the parts.
#
# Composer packages that the registry at hand doesn't serve come from Debian's packages of the same libraries.

# shellcheck source=scripts/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

laravel_home=$RECUR_ROOT/.build/laravel
laravel_app=$laravel_home/app
laravel_skeleton='12.12.*'
laravel_livewire='^3.8'
# The PHP that the application runs on, where that is another one than this machine's.
laravel_platform=

# Composer's name, Debian's name, the folder under usr/share/php, the namespace, files to load at the start
laravel_from_debian='
fruitcake/php-cors php-fruitcake-php-cors Fruitcake/Cors Fruitcake\Cors -
league/config php-league-config League/Config League\Config -
symfony/clock php-symfony-clock Symfony/Component/Clock Symfony\Component\Clock Resources/now.php
symfony/polyfill-php85 php-symfony-polyfill-php85 Symfony/Polyfill/Php85 Symfony\Polyfill\Php85 bootstrap.php
'

need_laravel_tools() {
	need_command composer composer unzip || return
	need_packages php-cli php-curl php-mbstring php-sqlite3 php-xml
}

# php with the extension that the tree builds.
php_with_recur() {
	php -d extension="$RECUR_ROOT/.build/dev/modules/recur.so" "$@"
}

composer_in_app() {
	COMPOSER_ALLOW_SUPERUSER=1 php -d extension="$RECUR_ROOT/.build/dev/modules/recur.so" "$(command -v composer)" \
		${laravel_platform:+--no-scripts} --working-dir="$laravel_app" --no-interaction "$@"
}

# install_laravel: Laravel's skeleton with the package, Inertia and Livewire as a user adds them, the workbench's files over it, and
# what the package publishes. Composer's packages are fetched anew only where what is asked for has changed.
install_laravel() {
	local wanted
	need_laravel_tools || return
	wanted=$({ echo "$laravel_skeleton $laravel_livewire $laravel_platform"
		cat "$RECUR_ROOT/integrations/laravel/composer.json" "${BASH_SOURCE[0]}"; } | sha256sum)
	if [ "$wanted" != "$(cat "$laravel_home/installed" 2>/dev/null)" ]; then
		create_skeleton || return
	fi
	install_packages "$wanted" || return
	cp -R "$RECUR_ROOT/integrations/laravel/workbench/." "$laravel_app/"
	publish_package
}

create_skeleton() {
	rm -rf "$laravel_app"
	mkdir -p "$laravel_home/packages"
	COMPOSER_ALLOW_SUPERUSER=1 composer create-project --no-interaction --no-install --no-scripts --prefer-dist \
		${laravel_platform:+--ignore-platform-reqs} "laravel/laravel:$laravel_skeleton" "$laravel_app" || return
	# Packages for development that the tests have no use for; one of them wants a newer PHP than its skeleton.
	# shellcheck disable=SC2016  # PHP's variables
	php -r '[, $file, $livewire, $platform] = $argv;
		$composer = json_decode(file_get_contents($file));
		foreach (["pail", "pao", "pint", "sail"] as $tool) {
			unset($composer->{"require-dev"}->{"laravel/$tool"});
		}
		$composer->require->{"inertiajs/inertia-laravel"} = "^3.5";
		$composer->require->{"livewire/livewire"} = $livewire;
		$composer->require->{"recur/laravel"} = "@dev";
		$composer->{"require-dev"}->{"phpstan/phpstan"} = "^2.1";
		$composer->{"require-dev"}->{"squizlabs/php_codesniffer"} = "^4.0";
		$composer->{"autoload-dev"}->{"psr-4"}->{"Recur\\Laravel\\Tests\\"} = "vendor/recur/laravel/tests/";
		if ($platform !== "") {
			$composer->config->platform = ["php" => $platform];
		}
		file_put_contents($file, json_encode($composer, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
	' -- "$laravel_app/composer.json" "$laravel_livewire" "$laravel_platform"
}

# As a user does: the package's tables and its stylesheet. Each publishing would add the migrations once more.
publish_package() {
	rm -f "$laravel_app"/database/migrations/*_recur_*
	(cd "$laravel_app" && php_with_recur artisan vendor:publish --force --tag=recur-migrations --tag=recur-css)
}

# install_packages WANTED: Composer's, anew only where what is asked for, which WANTED stands for, has changed.
install_packages() {
	[ "$1" != "$(cat "$laravel_home/installed" 2>/dev/null)" ] || return 0
	rm -rf "$laravel_app/vendor"
	replace_missing_packages || return
	composer_in_app config repositories.recur path "$RECUR_ROOT/integrations/laravel" || return
	composer_in_app update --no-progress --prefer-dist || return
	echo "$1" >"$laravel_home/installed"
}

replace_missing_packages() {
	local name debian folder namespace file
	while read -r name debian folder namespace file; do
		[ -n "$name" ] || continue
		composer_in_app show --available "$name" >/dev/null 2>&1 && continue
		package_from_debian "$name" "$debian" "$folder" "$namespace" "$file" || return
		composer_in_app config "repositories.$debian" path "$laravel_home/packages/$debian" || return
	done <<<"$laravel_from_debian"
}

# Debian's testing has them all; an older release on the machine need not.
package_from_debian() {
	local name=$1 debian=$2 folder=$3 namespace=$4 file=$5 target=$laravel_home/packages/$2 version
	rm -rf "$target"
	mkdir -p "$target"
	apt_testing update || return
	(cd "$target" && apt_testing download "$debian" && dpkg-deb -x ./*.deb unpacked) || return
	version=$(dpkg-deb -f "$target"/*.deb Version | sed -E 's/^[0-9]+://; s/[-+~].*//')
	# shellcheck disable=SC2016  # PHP's variables
	php -r '[, $name, $version, $folder, $namespace, $file, $target] = $argv;
		$folder = "unpacked/usr/share/php/$folder";
		$autoload = ["psr-4" => ["$namespace\\" => "$folder/"]]
			+ ($file === "-" ? [] : ["files" => ["$folder/$file"]])
			+ (is_dir("$target/$folder/Resources/stubs") ? ["classmap" => ["$folder/Resources/stubs"]] : []);
		file_put_contents("$target/composer.json", json_encode(compact("name", "version", "autoload")));
	' -- "$name" "$version" "$folder" "$namespace" "$file" "$target"
}

# apt-get on Debian's testing, beside the machine's own lists and settings.
apt_testing() {
	local home=$laravel_home/apt site
	mkdir -p "$home"/{lists/partial,archives/partial}
	if [ "$1" = update ] && [ -n "$(find "$home/updated" -mmin -1440 2>/dev/null)" ]; then
		return
	fi
	# shellcheck disable=SC2016  # a placeholder of apt-get
	site=$(apt-get indextargets --format '$(SITE)' | grep -v security | sort -u | head -n 1)
	echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site testing main" \
		>"$home/sources.list"
	apt-get -qq -o Dir::Etc::sourcelist="$home/sources.list" -o Dir::Etc::sourceparts=/dev/null \
		-o Dir::Etc::preferencesparts=/dev/null -o Dir::State::lists="$home/lists" -o Dir::Cache="$home" \
		-o Acquire::Check-Valid-Until=false -o Acquire::Languages=none -o APT::Sandbox::User=root \
		-o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false "$@" || return
	[ "$1" != update ] || touch "$home/updated"
}
