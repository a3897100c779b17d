--TEST--
Apache's workers are born with the parsed CA file of php.ini
--SKIPIF--
<?php
if (!is_readable('/proc/self/io')) {
    die('skip the kernel does not count what a process reads');
}
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$ca->lengthen();
$site = new ApacheSite(new Api($ca), $ca, workers: 2);
foreach ($site->createSessions(2, 2) as $report) {
    echo $report['error'] ?? ($report['read'] > 200_000 ? 'the file was read' : 'no file was read'), "\n";
}
?>
--EXPECT--
no file was read
no file was read
