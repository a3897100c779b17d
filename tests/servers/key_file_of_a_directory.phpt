--TEST--
A key file that a .user.ini names must lie within open_basedir; one of php.ini's need not
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
$api = new Api($ca);
$outside = workspace() . '/key';
file_put_contents($outside, "sk_test_outside\n");
chmod($outside, 0644);
$inside = pages() . '/key';
file_put_contents($inside, "sk_test_inside\n");
chmod($inside, 0644);
$settings = ['recur.secret_key' => '', 'open_basedir' => pages(), 'user_ini.cache_ttl' => '-1'];

$site = new FpmSite($api, $ca, workers: 1, settings: $settings + ['recur.secret_key_file' => $outside]);
echo 'php.ini: ', $site->createSessions(1)[0]['customer'], "\n";
foreach ([$inside, $outside] as $file) {
    file_put_contents(pages() . '/.user.ini', "recur.secret_key_file = $file\n");
    $report = $site->createSessions(1)[0];
    echo '.user.ini: ', $report['customer'] ?? str_replace($file, 'FILE', $report['error']), "\n";
}
?>
--EXPECT--
php.ini: sk_test_outside
.user.ini: sk_test_inside
.user.ini: invalid_setting: The setting recur.secret_key_file was made for this directory alone and names a file outside open_basedir.
