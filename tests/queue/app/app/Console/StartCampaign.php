<?php

declare(strict_types=1);

namespace App\Console;

use App\Jobs\SendPortalLink;
use App\Models\User;
use Illuminate\Console\Command;
use Recur\Laravel\Queue\Deliveries;

/** Puts everybody of whom the campaign knows nothing yet into the queue. */
final class StartCampaign extends Command
{
    protected $signature = 'campaign:start {campaign}';

    public function handle(Deliveries $deliveries): int
    {
        $campaign = (string) $this->argument('campaign');
        $count = 0;
        foreach (User::query()->orderBy('id')->lazy() as $user) {
            if ($deliveries->state($campaign, $user->id) === null) {
                SendPortalLink::dispatch($campaign, $user->id);
                $count++;
            }
        }
        $this->line((string) $count);
        return self::SUCCESS;
    }
}
