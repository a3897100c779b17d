<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use Recur\PortalSession;
use RuntimeException;
use Throwable;

/** What delivering a link met, in words without the link: they go into the log and the table of failed jobs. */
final class DeliveryFailed extends RuntimeException
{
    public static function because(Throwable $exception, PortalSession $session): self
    {
        // Not as the previous exception: its message and the arguments in its trace may hold the link.
        $token = basename($session->url);
        $forms = [$session->url, rawurlencode($session->url), ...(strlen($token) < 8 ? [] : [$token])];
        $message = str_replace($forms, '[link]', $exception->getMessage());
        return new self($exception::class . ": $message ({$exception->getFile()}:{$exception->getLine()})");
    }
}
