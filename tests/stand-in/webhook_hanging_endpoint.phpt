--TEST--
An endpoint that hangs holds up neither a page nor the API, and is given up after its time; a pause holds up deliveries
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$mute = stream_socket_server('tcp://127.0.0.1:0');
$api->control('webhook', ['url' => 'http://' . stream_socket_get_name($mute, false) . '/', 'retrySeconds' => []]);
$checkout = $api->checkout(['product_slug' => 'online-course', 'external_customer_id' => 'shop-5'])->json();
echo $api->send('POST', $checkout['url'], ['Content-Type: application/x-www-form-urlencoded'], 'email=h%40example.com')->status, "\n";
$connection = stream_socket_accept($mute, 5);
echo explode(' ', fgets($connection))[0], ' ', $api->access('shop-5'), "\n";
echo implode(' ', array_column($api->control('deliveries')['deliveries'], 'status')), "\n";
$api->control('deliveries', null, 'DELETE');
fclose($connection);
$api->control('webhook', ['timeoutSeconds' => 0.2]);
$api->control('deliveries', ['type' => 'product.updated']);
$delivery = static fn (): array => $api->control('deliveries')['deliveries'][0];
var_dump(eventually(static fn (): bool => $delivery()['status'] === 'failed'));
echo $delivery()['attempts'][0]['status'], ' ', $delivery()['attempts'][0]['seconds'] >= 0.2 ? 'after its time' : 'too early', "\n";
fclose(stream_socket_accept($mute, 5));
$api->control('webhook', ['paused' => true]);
$api->control('deliveries', ['type' => 'product.updated']);
echo @stream_socket_accept($mute, 0.3) === false ? 'nobody calls' : 'somebody calls', "\n";
$api->control('webhook', ['paused' => false]);
echo stream_socket_accept($mute, 5) !== false ? 'somebody calls' : 'nobody calls', "\n";
--EXPECT--
303
POST online-course purchased
pending pending
bool(true)
0 after its time
nobody calls
somebody calls
