--TEST--
A checkout that is paid many times at the same moment is paid once, and two for the same subscription make one
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn(['--workers', '4']);
$pay = static function (array $urls) use ($api): string {
    $connections = array_map(static fn (): mixed => stream_socket_client('tcp://' . substr($api->url, 7)), $urls);
    foreach ($connections as $i => $connection) {
        $target = parse_url($urls[$i], PHP_URL_PATH);
        fwrite($connection, "POST $target HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            . "Content-Length: 21\r\n\r\nemail=g%40example.com");
    }
    $statuses = array_map(static fn ($c): int => (int) explode(' ', stream_get_contents($c))[1], $connections);
    return json_encode(array_count_values($statuses));
};
$checkout = static fn (): string => $api->checkout(['product_slug' => 'pro-plan', 'external_customer_id' => 'shop-4'])->json()['url'];
[$first, $second, $third] = [$checkout(), $checkout(), $checkout()];
echo $pay(array_fill(0, 8, $first)), "\n";
echo $pay([$second, $third]), "\n";
$types = array_count_values(array_column($api->control('deliveries')['deliveries'], 'type'));
ksort($types);
echo json_encode($types), ' ', $api->access('shop-4'), "\n";
--EXPECT--
{"303":8}
{"409":2}
{"checkout.completed":1,"order.paid":1,"subscription.activated":1,"subscription.created":1} pro-plan active
