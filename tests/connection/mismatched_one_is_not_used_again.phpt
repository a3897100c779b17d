--TEST--
The connection on which another customer's session came is not used again
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$server = RawServer::start(['customer' => 'cus_other']);
$sessions = $server->client()->portal->sessions;
echo $sessions->create(['externalId' => 'u1'])->id, "\n";
show(fn () => $sessions->create(['customer' => 'cus_123']));
echo $sessions->create(['externalId' => 'u2'])->id, "\n";
echo $sessions->create(['externalId' => 'u3'])->id, "\n";
foreach ($sessions->createMany([['customer' => 'cus_123'], ['externalId' => 'u4']], 1) as $result) {
    echo $result->id ?? outcome($result), "\n";
}
?>
--EXPECT--
portal_sess_c1_r1_u1
InvalidResponseException customer_mismatch 201
portal_sess_c2_r1_u2
portal_sess_c2_r2_u3
InvalidResponseException customer_mismatch 201
portal_sess_c3_r1_u4
