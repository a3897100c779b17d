<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Laravel\Queue\PortalLinkJob;

/** Whether the queue waits longer for a job than a job of portal links may take. */
final class QueueCheck
{
    /** @return list<Finding> none where there is nothing to say */
    public function run(): array
    {
        $connection = config('queue.default');
        $seconds = is_string($connection) ? config("queue.connections.$connection.retry_after") : null;
        if (!is_numeric($seconds) || $seconds > PortalLinkJob::TIMEOUT) {
            return [];
        }
        return [Finding::open('Queue', "queue.connections.$connection.retry_after is $seconds: a job of portal links "
            . 'may take ' . PortalLinkJob::TIMEOUT . ' s, and would be handed out a second time; set it above that')];
    }
}
