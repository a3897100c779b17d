--TEST--
What is not answered with 2xx is delivered again, the same bytes, until it is or the attempts are over
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$receiver = new Receiver($api);
$receiver->answerWith(500, 302);
$api->control('deliveries', ['type' => 'product.updated', 'data' => ['id' => 'prod_1']]);
$requests = $receiver->requests(3);
$receiver->settled();
echo count(array_unique(array_column($requests, 'body'))), ' body, ', count($requests), " attempts\n";
$delivery = $api->control('deliveries')['deliveries'][0];
echo $delivery['status'], ' ', implode(' ', array_column($delivery['attempts'], 'status')), "\n";
$receiver->answerWith(500, 500, 500, 503);
$api->control('deliveries', ['type' => 'product.updated']);
$receiver->requests(7);
$receiver->settled();
$delivery = $api->control('deliveries')['deliveries'][1];
echo $delivery['status'], ' ', implode(' ', array_column($delivery['attempts'], 'status')), "\n";
$nobody = stream_socket_server('tcp://127.0.0.1:0');
$api->control('webhook', ['url' => 'http://' . stream_socket_get_name($nobody, false) . '/', 'retrySeconds' => []]);
fclose($nobody);
$api->control('deliveries', ['type' => 'product.updated']);
$receiver->settled();
$delivery = $api->control('deliveries')['deliveries'][2];
echo $delivery['status'], ' ', $delivery['attempts'][0]['status'], ' ', $delivery['attempts'][0]['answer'], "\n";
foreach (['https://shop.example/hooks', 'http://10.0.0.1/', 'file:///etc/passwd', 'http://127.0.0.1.evil.example/'] as $url) {
    echo $api->send('POST', '/_stand-in/webhook', [], json_encode(['url' => $url]))->body, "\n";
}
--EXPECT--
1 body, 3 attempts
delivered 500 302 204
failed 500 500 500 503
failed 0 Connection refused
{"error":"url takes null or an http URL of this machine: 127.0.0.1, localhost or [::1]"}
{"error":"url takes null or an http URL of this machine: 127.0.0.1, localhost or [::1]"}
{"error":"url takes null or an http URL of this machine: 127.0.0.1, localhost or [::1]"}
{"error":"url takes null or an http URL of this machine: 127.0.0.1, localhost or [::1]"}
