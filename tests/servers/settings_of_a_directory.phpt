--TEST--
What a .user.ini sets holds for its requests alone, in a worker that serves others before and after
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

$ca = new TestCa();
$site = new FpmSite(new Api($ca), $ca, workers: 1, settings: ['user_ini.cache_ttl' => '-1']);
$show = static function (string $lines) use ($site): void {
    file_put_contents(pages() . '/.user.ini', $lines);
    $error = $site->createSessions(1)[0]['error'] ?? 'none';
    echo $lines === '' ? 'php.ini alone' : trim($lines), ': ', preg_replace('/ \(.*|: .*/', '', $error), "\n";
};
$show('');
$show("recur.base_url = https://127.0.0.1:1\n");
$show('');
$show("recur.timeout = soon\n");
$show('');
?>
--EXPECT--
php.ini alone: none
recur.base_url = https://127.0.0.1:1: connect_failed
php.ini alone: none
recur.timeout = soon: invalid_setting
php.ini alone: none
