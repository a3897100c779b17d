--TEST--
However a request ends in the middle of a call, the next one on the same worker is served as if nothing had been
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

/** What the request printed last, less what differs from run to run. */
function ending(string $answer): string
{
    return preg_match('/Allowed memory|Maximum execution time|DomainException|call_of_nothing|exit|suspended|came back/', $answer, $found)
        ? $found[0] : $answer;
}

$ca = new TestCa();
$api = new Api($ca);
$sites = ['built-in' => new BuiltInSite($api, $ca), 'php-fpm' => new FpmSite($api, $ca, workers: 1)];
$context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => 30]]);
foreach ($sites as $name => $site) {
    $pid = $site->createSessions(1)[0]['pid'];
    $endings = [];
    foreach (['exchange', 'batch', 'string', 'strings'] as $place) {
        foreach (['exit', 'exception', 'error', 'memory', 'suspend'] as $how) {
            $endings[] = "$place-$how";
        }
    }
    $endings[] = 'exchange-time';
    $endings[] = 'batch-time';
    foreach ([...range(1, 16), ...range(20, 120, 4)] as $pages) {
        $endings[] = "memory-$pages";
    }
    $seen = [];
    foreach ($endings as $how) {
        $url = "http://127.0.0.1:{$site->port}/ends_badly.inc.php?how=$how";
        $ending = ending((string) file_get_contents($url, false, $context));
        $report = $site->createSessions(1)[0];
        if (isset($report['error']) || $report['pid'] !== $pid) {
            echo "after $how: ", json_encode($report), "\n";
        }
        $seen[str_starts_with($how, 'memory') ? "memory: $ending" : explode('-', $how)[1] . ": $ending"] = true;
    }
    ksort($seen);
    echo "$name\n  ", implode("\n  ", array_keys($seen)), "\n";
}
?>
--EXPECT--
built-in
  error: call_of_nothing
  exception: DomainException
  exit: exit
  memory: Allowed memory
  memory: came back
  suspend: suspended
  time: Maximum execution time
php-fpm
  error: call_of_nothing
  exception: DomainException
  exit: exit
  memory: Allowed memory
  memory: came back
  suspend: suspended
  time: Maximum execution time
