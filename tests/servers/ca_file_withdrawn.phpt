--TEST--
A warm connection is not used on for more than a second once the CA file that it was trusted by names other authorities
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv', 'curl');
skip_without_php_fpm();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$first = new TestCa('first');
$second = new TestCa('second');
$api = new Api($first);
$site = new FpmSite($api, $first, workers: 1);
$error = static fn (array $reports): string => strtok($reports[0]['error'] ?? 'none', ':');
echo 'trusted: ', $error($site->createSessions(1)), "\n";

copy($second->file, "{$first->file}.new");
rename("{$first->file}.new", $first->file);
$begun = hrtime(true);
wait_until(static function () use ($site, $error, &$last): bool {
    return ($last = $error($site->createSessions(1))) !== 'none';
}, 'the worker no longer trusts the API');
echo "no longer: $last\n";
echo 'within five seconds: ', var_export(hrtime(true) - $begun < 5e9, true), "\n";
?>
--EXPECT--
trusted: none
no longer: tls_failed
within five seconds: true
