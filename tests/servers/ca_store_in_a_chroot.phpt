--TEST--
In a chroot the parsed CA file stays good for the path that it was made from; without it the file is missing there
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl');
function_exists('chroot') || skip('no chroot() in this PHP');
trim((string) shell_exec('id -u')) === '0' || skip('only root may chroot');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$apis = [new Api($ca, name: 'first'), new Api($ca, name: 'second')];
mkdir(workspace() . '/root');
$code = <<<'PHP'
[, $file, $root, $first, $second] = $argv;
$call = static function (string $baseUrl) use ($file): string {
    try {
        (new Recur\Client('sk_test_a', ['baseUrl' => $baseUrl, 'caFile' => $file]))->portal->sessions->create(['externalId' => 'user_1']);
        return 'a session';
    } catch (Recur\Exception\RecurException $exception) {
        return $exception->errorCode;
    }
};
echo $call($first), ', ';
chroot($root) && chdir('/');
echo file_exists($file) ? 'the file is there, ' : '', $call($second), "\n";
PHP;
foreach (['1', '0'] as $setting) {
    passthru(implode(' ', array_map('escapeshellarg', [PHP_BINARY, '-n', '-d', 'extension=' . extension_file(),
        '-d', "recur.share_ca_store=$setting", '-r', $code, '--', $ca->file, workspace() . '/root', $apis[0]->baseUrl, $apis[1]->baseUrl])));
}
rmdir(workspace() . '/root');
?>
--EXPECT--
a session, a session
a session, invalid_setting
