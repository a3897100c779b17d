--TEST--
A CA file that is replaced on disk is noticed by a running worker, after a failure at once
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
echo 'first authority: ', $error($site->createSessions(1)), "\n";

$api->restartWith($second);
echo 'the API has another: ', $error($site->createSessions(1)), "\n";

// As a deployment does it: the new file is moved over the old one.
copy($second->file, "{$first->file}.new");
rename("{$first->file}.new", $first->file);
echo 'the file has it, too: ', $error($site->createSessions(1)), "\n";
?>
--EXPECT--
first authority: none
the API has another: tls_failed
the file has it, too: none
