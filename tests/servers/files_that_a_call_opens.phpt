--TEST--
A call opens its CA file and what the system's libraries need: no file of the user's, and none that options or answers name
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_unless_it_runs('strace', '-o', '/dev/null', 'true');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$home = workspace() . '/home';
$named = "$home/named";
$baits = ['.netrc', '_netrc', '.curlrc', '_curlrc', '.config/curlrc', '.hsts', '.curl-hsts', '.altsvc', '.cookies',
    'cookies.txt', '.curl_sslkeys', 'named', 'curl-ca-bundle.crt'];
mkdir("$home/.config", recursive: true);
foreach ($baits as $bait) {
    file_put_contents("$home/$bait", "machine 127.0.0.1 login somebody password else\n");
}
$before = shell_exec("cd $home && find . -type f | sort | xargs sha256sum");

$ca = new TestCa();
[$certificate, $key] = $ca->serverCertificate();
$port = free_port();
$values = ['port' => $port, 'certificate' => $certificate, 'certificate_key' => $key, 'named' => $named];
start_nginx(configuration('hostile.conf', $values), 'hostile')->waitForPort($port);

file_put_contents(workspace() . '/calls.inc.php', <<<'PHP'
<?php
// The trace says from here on what the calls did.
file_exists('/calls/begin');
$named = getenv('NAMED');
$calls = [
    'good' => [[], ['externalId' => "@$named"]],
    'redirected' => [[], ['externalId' => "file://$named"]],
    'challenged' => [[], ['externalId' => "../../..$named"]],
    'linked' => [[], ['customer' => $named]],
    'once more' => [[], ['externalId' => $named]],
    'return URL' => [[], ['externalId' => '1', 'returnUrl' => "file://$named"]],
    'base URL' => [['baseUrl' => "file://$named"], ['externalId' => '1']],
    'proxy' => [['proxy' => "file://$named"], ['externalId' => '1']],
    'key' => [[], ['externalId' => '1']],
];
foreach ($calls as $name => [$settings, $options]) {
    $key = match ($name) {
        'key' => "@$named",
        'redirected', 'challenged', 'linked' => "sk_test_$name",
        default => 'sk_test_good',
    };
    try {
        $client = new Recur\Client($key, $settings + ['baseUrl' => getenv('API'), 'caFile' => getenv('CA'), 'maxRetries' => 0]);
        $client->portal->sessions->create($options);
        echo "$name: a session\n";
    } catch (Throwable $thrown) {
        echo "$name: ", $thrown->errorCode ?? $thrown::class, "\n";
    }
}
PHP);
$trace = workspace() . '/trace';
$command = ['strace', '-f', '-qq', '-s', '4096', '-e', 'trace=%file', '-o', $trace, PHP_BINARY, '-n', '-d',
    'extension=' . extension_file(), workspace() . '/calls.inc.php'];
$environment = ['API' => "https://127.0.0.1:$port", 'CA' => $ca->file, 'NAMED' => $named, 'HOME' => $home,
    'CURL_HOME' => $home, 'XDG_CONFIG_HOME' => "$home/.config", 'NETRC' => "$home/.netrc"];
proc_close(proc_open($command, [['null'], STDOUT, STDOUT], $pipes, $home, $environment + getenv()));

// Every path that a system call was given, there or not; relative ones are the working directory's, which is the home.
$lines = explode("\n", (string) strstr((string) file_get_contents($trace), '/calls/begin'));
preg_match_all('/^\d+ +\w+\((?:[^"\n]*, )?"([^"\n]+)"/m', implode("\n", array_slice($lines, 1)), $paths);
$system = '{^/(etc|usr|lib|lib64|dev|proc|sys)/}';
echo 'opened: ', implode(' ', array_map(
    static fn (string $path): string => str_replace(workspace() . '/', '', $path),
    array_values(array_unique(preg_grep($system, $paths[1], PREG_GREP_INVERT))),
)), "\n";
var_dump(shell_exec("cd $home && find . -type f | sort | xargs sha256sum") === $before);
?>
--EXPECT--
good: a session
redirected: unexpected_redirect
challenged: unauthorized
linked: unsafe_url
once more: a session
return URL: invalid_return_url
base URL: invalid_base_url
proxy: invalid_setting
key: invalid_secret_key
opened: ca.pem
bool(true)
