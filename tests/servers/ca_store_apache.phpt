--TEST--
Apache's workers are born with the parsed CA file of php.ini
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl');
skip_without_apache();
skip_without_file('/proc/self/io', 'the kernel does not count what a process reads');
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
