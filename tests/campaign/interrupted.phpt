--TEST--
Campaign: Ctrl-C ends it with what is under way, and the next run finishes
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without_file(__DIR__ . '/../../examples/campaign/vendor/autoload.php', 'no Composer packages in examples/campaign');
?>
--FILE--
<?php

require __DIR__ . '/campaign.inc';

foreach ([SIGINT, SIGTERM] as $signal) {
    $run = new Run(numbered(200));
    $run->api->control('answers', ['delayMs' => 10, 'times' => 100000]);
    $run->start(['--concurrency', '2']);
    var_dump(eventually(static fn (): bool => $run->lines() > 5));
    $run->signal($signal);
    echo $run->wait(), "\n";
    $rows = count($run->rows());
    var_dump($rows > 5 && $rows < 200, str_contains($run->said(), 'Stopping after the sessions under way'));
    echo str_replace((string) $rows, 'N', $run->report());
    $run->api->send('POST', '/_stand-in/reset');
    echo $run->toEnd(), "\n";
    var_dump(each_once($run->rows(), 200));
    unset($run);
}
--EXPECT--
bool(true)
130
bool(true)
bool(true)
N links made, 0 were there before, 0 failed.
The first link ends at …
The list was not finished. The same command goes on where this one stopped.
0
bool(true)
bool(true)
143
bool(true)
bool(true)
N links made, 0 were there before, 0 failed.
The first link ends at …
The list was not finished. The same command goes on where this one stopped.
0
bool(true)
