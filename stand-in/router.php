<?php

declare(strict_types=1);

require __DIR__ . '/src/autoload.php';

(new StandIn\Router(getenv('STAND_IN_STATE') ?: throw new RuntimeException('start the stand-in with stand-in/serve')))
    ->handle(StandIn\Http\Request::fromGlobals())
    ->send();
