--TEST--
fromArray() refuses what is no session with the decoder's exception
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$url = 'https://portal.recur.tw/s/1';
foreach (
    [
        [],
        ['id' => 'x'],
        ['url' => $url],
        ['id' => '', 'url' => $url],
        ['id' => 'x', 'url' => ''],
        ['id' => 'x', 'url' => $url, 'object' => 'checkout.session'],
        ['id' => 'x', 'url' => 'javascript:alert(1)'],
        ['id' => 'x', 'url' => 'http://portal.recur.tw/s/1'],
        ['id' => 'x', 'url' => 'https://user:password@portal.recur.tw/'],
        ['id' => 'x', 'url' => "https://portal.recur.tw/\n"],
        ['id' => 'x', 'url' => "https://portal.recur.tw/\u{202e}"],
        ['id' => 'x', 'url' => 'https://portal.recur.tw/' . str_repeat('x', 2048)],
        ['id' => "\xff", 'url' => $url],
    ] as $fields
) {
    show(fn() => Recur\PortalSession::fromArray($fields));
}
?>
--EXPECT--
InvalidResponseException unexpected_response 0
InvalidResponseException unexpected_response 0
InvalidResponseException unexpected_response 0
InvalidResponseException unexpected_response 0
InvalidResponseException unexpected_response 0
InvalidResponseException unexpected_response 0
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
InvalidResponseException unexpected_response 0
