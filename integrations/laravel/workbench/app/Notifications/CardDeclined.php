<?php

declare(strict_types=1);

namespace App\Notifications;

use Illuminate\Notifications\Messages\MailMessage;
use Illuminate\Notifications\Notification;
use SensitiveParameter;

/** Not queued: the link in it is a credential and would stay in the queue's storage. */
class CardDeclined extends Notification
{
    public function __construct(#[SensitiveParameter] public readonly string $portalUrl)
    {
    }

    /** @return list<string> */
    public function via(): array
    {
        return ['mail'];
    }

    public function toMail(): MailMessage
    {
        return (new MailMessage())
            ->subject('Your card was declined')
            ->line('Please update it soon: the link expires.')
            ->action('Update the card', $this->portalUrl);
    }
}
