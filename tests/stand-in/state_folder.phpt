--TEST--
A state folder keeps sessions over a restart
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$folder = sys_get_temp_dir() . '/stand-in-state-' . getmypid();
$first = new StandIn(['--state', $folder]);
$session = $first->create(['externalId' => 'bulk_1', 'returnUrl' => RETURN_URL])->json();
$first->stop();
$second = new StandIn(['--state', $folder]);
echo $second->send('GET', $second->url . parse_url($session['url'], PHP_URL_PATH))->status, "\n";
printf("%o\n", fileperms($folder) & 0777);
$second->stop();
foreach ([...glob("$folder/*/*"), ...glob("$folder/*"), $folder] as $path) {
    is_dir($path) ? rmdir($path) : unlink($path);
}
--EXPECT--
200
700
