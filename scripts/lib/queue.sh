# shellcheck shell=bash
# The application of tests/queue/ with its Composer packages, under .build/queue/, and the servers that it takes.
# Sourced by the part and the command.

# shellcheck source=scripts/lib/laravel.sh
. "$(dirname "${BASH_SOURCE[0]}")/laravel.sh"

# Where the functions of laravel.sh work.
laravel_home=$RECUR_ROOT/.build/queue
laravel_app=$laravel_home/app
laravel_from_debian+='symfony/rate-limiter php-symfony-rate-limiter Symfony/Component/RateLimiter Symfony\Component\RateLimiter -
'

# install_queue: the servers, and the application as the tree has it; Composer's packages are fetched anew only where
# what is asked for has changed.
install_queue() {
	local wanted
	need_laravel_tools || return
	need_packages redis-server mariadb-server mariadb-client php-mysql faketime || return
	mkdir -p "$laravel_home/packages" "$laravel_app"/{bootstrap/cache,storage/{logs,framework/{cache/data,sessions,views}}}
	cp -R "$RECUR_ROOT/tests/queue/app/." "$laravel_app/"
	wanted=$(cat "$RECUR_ROOT"/{integrations/laravel,tests/queue/app}/composer.json "$RECUR_ROOT"/scripts/lib/{queue,laravel}.sh |
		sha256sum)
	install_packages "$wanted"
}
