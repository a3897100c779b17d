--TEST--
The page of phpinfo() that a web server shows masks key, proxy and base URL in the section recur
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/extension.inc';
require __DIR__ . '/../include/stand_in.inc';

$page = __DIR__ . '/phpinfo_page_masks.tmp';
file_put_contents($page, '<?php phpinfo(INFO_MODULES | INFO_CONFIGURATION);');
$settings = [
    'extension=' . extension_file(),
    'recur.secret_key=sk_test_abcdef',
    'recur.proxy="http://shop:abcdef@proxy.example:3128"',
    'recur.base_url="https://shop:abcdef@api.recur.tw"',
];
$options = array_merge(...array_map(fn(string $setting) => ['-d', $setting], $settings));
$command = [PHP_BINARY, '-n', ...$options, '-S', '127.0.0.1:0', $page];
$server = proc_open($command, [['null'], ['null'], ['pipe', 'w']], $pipes);
do {
    $line = (string) fgets($pipes[2]);
} while ($line !== '' && !preg_match('{\(http://(127\.0\.0\.1:\d+)\) started}', $line, $started));
$html = (string) file_get_contents("http://$started[1]/");
proc_terminate($server);
foreach (['recur.secret_key', 'recur.proxy', 'recur.base_url'] as $setting) {
    preg_match('{<tr><td class="e">' . preg_quote($setting) . '</td>.*?</tr>}s', $html, $row);
    echo $row[0], "\n";
}
var_dump(str_contains($html, 'abcdef'));
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/phpinfo_page_masks.tmp');
?>
--EXPECT--
<tr><td class="e">recur.secret_key</td><td class="v">sk_test_******</td><td class="v">sk_test_******</td></tr>
<tr><td class="e">recur.proxy</td><td class="v">******@proxy.example:3128</td><td class="v">******@proxy.example:3128</td></tr>
<tr><td class="e">recur.base_url</td><td class="v">******@api.recur.tw</td><td class="v">******@api.recur.tw</td></tr>
bool(false)
