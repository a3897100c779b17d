--TEST--
A kept connection whose packets a firewall drops costs the connect timeout, and the request goes out on a new one
--EXTENSIONS--
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('openssl', 'nft', 'ip');
skip_unless_it_runs('unshare', '--user', '--map-root-user', '--net', 'true');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

// In a network of its own, in which packets can be dropped without anybody else noticing.
$code = <<<'PHP'
    require $argv[1] . '/raw_server.inc';
    require $argv[1] . '/outcome.inc';
    $nft = function (string $rules): void {
        $process = proc_open(['nft', '-f', '-'], [['pipe', 'r']], $pipes);
        fwrite($pipes[0], $rules);
        fclose($pipes[0]);
        proc_close($process) === 0 || exit("nft did not take: $rules\n");
    };
    $server = RawServer::start($argv[2] === '' ? [] : ['certificate' => $argv[2]]);
    $port = parse_url($server->url, PHP_URL_PORT);
    $caFile = $argv[2] === '' ? [] : ['caFile' => $argv[3]];
    $seen = [];
    $sessions = $server->client($caFile + ['connectTimeout' => 0.5, 'timeout' => 8, 'maxRetries' => 0, 'onExchange' => function ($exchange) use (&$seen) {
        $seen[] = ($exchange->errorCode ?? 'ok') . ($exchange->connectionReused ? ' kept' : ' new');
    }])->portal->sessions;
    echo $sessions->create(['externalId' => 'u1'])->id, "\n";
    // Established connections to the server are forgotten; new ones are not.
    $nft("table inet recur {
        set known { type inet_service; }
        chain out {
            type filter hook output priority 0;
            tcp dport $port tcp sport @known drop
            tcp sport $port tcp dport @known drop
        }
    }");
    preg_match_all('/:([0-9A-F]{4}) 0100007F:' . sprintf('%04X', $port) . ' 01 /', file_get_contents('/proc/net/tcp'), $found);
    foreach ($found[1] as $known) {
        $nft('add element inet recur known { ' . hexdec($known) . ' }');
    }
    $begun = hrtime(true);
    $seen = [];
    $result = result_of(fn () => $sessions->create(['externalId' => 'u2']));
    $took = (hrtime(true) - $begun) / 1e9;
    echo $result->id ?? outcome($result), ', ', implode(', ', $seen), ', ', $took < 5 ? 'soon' : "after $took s", "\n";
    PHP;

$ca = new TestCa();
$pem = workspace() . '/raw-server.pem';
file_put_contents($pem, array_map(file_get_contents(...), $ca->serverCertificate()));
foreach (['' => 'HTTP', $pem => 'HTTPS'] as $certificate => $name) {
    echo "$name\n";
    $php = [PHP_BINARY, '-n', '-d', 'extension=' . extension_file(), '-r', $code, '--', __DIR__ . '/../include', $certificate, $ca->file];
    $network = ['unshare', '--user', '--map-root-user', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
    proc_close(proc_open([...$network, ...$php], [['null'], STDOUT, STDOUT], $pipes));
}
?>
--EXPECT--
HTTP
portal_sess_c1_r1_u1
portal_sess_c2_r1_u2, connection_lost kept, ok new, soon
HTTPS
portal_sess_c1_r1_u1
portal_sess_c2_r1_u2, connection_lost kept, ok new, soon
