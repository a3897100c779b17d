<?php

declare(strict_types=1);

use Illuminate\Foundation\Application;

return Application::configure(basePath: dirname(__DIR__))
    ->withCommands([App\Console\StartCampaign::class])
    ->withMiddleware()
    ->withExceptions()
    ->create();
