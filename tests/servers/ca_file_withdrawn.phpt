--TEST--
A warm connection is not used on once the CA file that it was trusted by names other authorities
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
echo 'no longer: ', $error($site->createSessions(1)), "\n";
echo count($api->exchanges(1)), " request arrived\n";
?>
--EXPECT--
trusted: none
no longer: tls_failed
1 request arrived
