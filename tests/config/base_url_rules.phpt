--TEST--
A base URL is https, or http to a loopback address, and has no credentials, query or fragment
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach (
    [
        'http://api.recur.tw', 'http://192.168.0.1', 'http://localhost.example', 'http://127.0.0.1.example', 'ftp://api.recur.tw',
        'api.recur.tw', '//api.recur.tw', 'https://', 'https:/api.recur.tw', 'https://user:secret@api.recur.tw',
        'https://api.recur.tw?a=1', 'https://api.recur.tw#a', 'https://api.recur.tw:0', 'https://api.recur.tw:99999',
        "https://api.recur.tw\n", 'https://api recur.tw', 'https://api.recur.tw\\@evil.example',
        'https://api.recur.tw', 'https://api.recur.tw/prefix/', 'http://localhost:8080', 'http://127.0.0.2', 'http://[::1]:80',
    ] as $url
) {
    $result = result_of(fn() => new Recur\Client('sk_test_x', ['baseUrl' => $url]));
    echo json_encode($url, JSON_UNESCAPED_SLASHES), ' ', outcome($result), "\n";
    if ($result instanceof Throwable && str_contains((string) $result, 'secret')) {
        echo "repeats the password\n";
    }
}
?>
--EXPECT--
"http://api.recur.tw" ConfigurationException invalid_base_url 0
"http://192.168.0.1" ConfigurationException invalid_base_url 0
"http://localhost.example" ConfigurationException invalid_base_url 0
"http://127.0.0.1.example" ConfigurationException invalid_base_url 0
"ftp://api.recur.tw" ConfigurationException invalid_base_url 0
"api.recur.tw" ConfigurationException invalid_base_url 0
"//api.recur.tw" ConfigurationException invalid_base_url 0
"https://" ConfigurationException invalid_base_url 0
"https:/api.recur.tw" ConfigurationException invalid_base_url 0
"https://user:secret@api.recur.tw" ConfigurationException invalid_base_url 0
"https://api.recur.tw?a=1" ConfigurationException invalid_base_url 0
"https://api.recur.tw#a" ConfigurationException invalid_base_url 0
"https://api.recur.tw:0" ConfigurationException invalid_base_url 0
"https://api.recur.tw:99999" ConfigurationException invalid_base_url 0
"https://api.recur.tw\n" ConfigurationException invalid_base_url 0
"https://api recur.tw" ConfigurationException invalid_base_url 0
"https://api.recur.tw\\@evil.example" ConfigurationException invalid_base_url 0
"https://api.recur.tw" Recur\Client
"https://api.recur.tw/prefix/" Recur\Client
"http://localhost:8080" Recur\Client
"http://127.0.0.2" Recur\Client
"http://[::1]:80" Recur\Client
