<?php

/*
 * Makes the calls that it is told to, one JSON object a line ({"secretKey", "baseUrl", "create"}), through the extension
 * in the spelling that the vendor's SDK uses, and says how each ended.
 */

declare(strict_types=1);

while (($line = fgets(STDIN)) !== false) {
    $call = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    $options = ['baseUrl' => $call['baseUrl'], 'fieldCase' => 'camel', 'maxRetries' => 0];
    try {
        $session = (new Recur\Client($call['secretKey'], $options))->portal->sessions->create($call['create']);
        $outcome = ['session' => $session->toArray()];
    } catch (Throwable $failure) {
        $outcome = ['error' => ['class' => (new ReflectionClass($failure))->getShortName()]
            + get_object_vars($failure) + ['message' => $failure->getMessage()]];
    }
    echo json_encode($outcome, JSON_THROW_ON_ERROR), "\n";
}
