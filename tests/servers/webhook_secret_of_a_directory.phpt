--TEST--
A .user.ini's webhook secret holds for its directory, its file must lie within open_basedir, and phpinfo() masks it
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_without_php_fpm();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$files = ['inside' => pages() . '/secret', 'outside' => workspace() . '/secret'];
foreach ($files as $name => $file) {
    file_put_contents($file, "whsec_$name\n");
    chmod($file, 0644);
}
$site = new FpmSite(new Api($ca), $ca, workers: 1, settings: [
    'open_basedir' => pages(),
    'user_ini.cache_ttl' => '-1',
    'recur.webhook_secret_file' => $files['outside'],
]);
$show = static function (string $lines, string $secret) use ($site, $files): void {
    file_put_contents(pages() . '/.user.ini', $lines);
    $said = file_get_contents("http://127.0.0.1:{$site->port}/verify_webhook.inc.php?secret=$secret");
    echo strtr(($lines === '' ? 'php.ini' : trim($lines)) . ", $secret: $said\n", array_flip($files));
};
$show('', 'whsec_outside');
$show("recur.webhook_secret_file = {$files['inside']}\n", 'whsec_inside');
$show("recur.webhook_secret_file = {$files['inside']}\n", 'whsec_outside');
$show("recur.webhook_secret = whsec_own\n", 'whsec_own');
$show('', 'whsec_own');
$show("recur.webhook_secret_file = {$files['outside']}\n", 'whsec_outside');
?>
--EXPECT--
php.ini, whsec_outside: evt_1
recur.webhook_secret_file = inside, whsec_inside: evt_1
recur.webhook_secret_file = inside, whsec_outside: invalid_signature
recur.webhook_secret = whsec_own, whsec_own: evt_1
php.ini, whsec_own: invalid_signature
recur.webhook_secret_file = outside, whsec_outside: invalid_setting
