<?php

declare(strict_types=1);

namespace PortalLinks;

use Doctrine\DBAL\Connection;
use Doctrine\DBAL\Exception\UniqueConstraintViolationException;
use RuntimeException;
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Messenger\Exception\UnrecoverableMessageHandlingException;
use Symfony\Component\Mime\Email;
use Symfony\Component\Mime\RawMessage;

/**
 * Sends each address one mail of a campaign, however often the queue hands its message out. What became of whom is in
 * the table portal_links, with campaign and address as its key, and a state: 'sending' or 'done'.
 */
final class OnceMailer implements MailerInterface
{
    public function __construct(
        private readonly MailerInterface $mailer,
        private readonly Connection $database,
        private readonly string $campaign,
    ) {
    }

    public function send(RawMessage $message, ?Envelope $envelope = null): void
    {
        $address = $message instanceof Email ? ($message->getTo()[0] ?? null)?->getAddress() : null;
        $row = [
            'campaign' => $this->campaign,
            'address' => $address ?? throw new RuntimeException('A mail to nobody.'),
        ];
        try {
            $this->database->insert('portal_links', $row + ['state' => 'sending']);
        } catch (UniqueConstraintViolationException) {
            $this->throwWhereInterrupted($row);
            return;
        }
        try {
            $this->mailer->send($message, $envelope);
        } catch (\Throwable $exception) {
            $this->database->delete('portal_links', $row);
            // Its message, or the arguments in its trace, may hold the link: the queue keeps both.
            throw new RuntimeException('The mail did not go out: ' . $exception::class);
        }
        $this->database->update('portal_links', ['state' => 'done'], $row);
    }

    /** @param array<string, string> $row */
    private function throwWhereInterrupted(array $row): void
    {
        $query = 'SELECT state FROM portal_links WHERE campaign = :campaign AND address = :address';
        if ($this->database->fetchOne($query, $row) !== 'done') {
            throw new UnrecoverableMessageHandlingException(
                'A worker ended while it sent this mail: whether it went out, only its receiver knows.'
            );
        }
    }
}
