<?php

/*
 * Makes the calls that it is told to, one JSON object a line ({"secretKey", "baseUrl"} and {"create"}, {"list"} or {"check"}),
 * through the extension in the spelling that the vendor's SDK uses, and says how each ended.
 */

declare(strict_types=1);

while (($line = fgets(STDIN)) !== false) {
    $call = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    $options = ['baseUrl' => $call['baseUrl'], 'fieldCase' => 'camel', 'maxRetries' => 0];
    try {
        $client = new Recur\Client($call['secretKey'], $options);
        $outcome = match (true) {
            isset($call['create']) => ['session' => $client->portal->sessions->create($call['create'])->toArray()],
            isset($call['list']) => ['list' => $client->entitlements->list($call['list'])->toArray()],
            isset($call['check']) => ['check' => $client->entitlements->check($call['check'])->toArray()],
        };
    } catch (Throwable $failure) {
        $outcome = ['error' => ['class' => (new ReflectionClass($failure))->getShortName()]
            + get_object_vars($failure) + ['message' => $failure->getMessage()]];
    }
    echo json_encode($outcome, JSON_THROW_ON_ERROR), "\n";
}
