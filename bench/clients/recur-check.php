<?php

declare(strict_types=1);

/** This extension, asked whether a customer may use a product. */
return static function (array $target): Closure {
    $entitlements = (new Recur\Client())->entitlements;

    return static fn (): bool => $entitlements->check(['customer' => 'cus_demo', 'product' => 'pro-plan'])->allowed;
};
