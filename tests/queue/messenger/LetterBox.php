<?php

declare(strict_types=1);

namespace QueueRun;

use Doctrine\DBAL\Connection;
use RuntimeException;
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Mime\Email;
use Symfony\Component\Mime\RawMessage;

/** The mail goes into a table; a test's files in the folder say for whom that hangs, or fails. */
final class LetterBox implements MailerInterface
{
    public function __construct(private readonly Connection $database, private readonly string $trouble)
    {
    }

    public function send(RawMessage $message, ?Envelope $envelope = null): void
    {
        assert($message instanceof Email);
        $text = (string) $message->getTextBody();
        $user = (int) $message->getTo()[0]->getAddress();
        $link = strrchr($text, ' ');
        if (is_file("$this->trouble/throw-before-$user")) {
            throw new RuntimeException("The letter with$link did not go out.");
        }
        $this->database->insert('mails', ['user_id' => $user, 'link' => trim($link)]);
        if (is_file("$this->trouble/hang-after-$user")) {
            file_put_contents("$this->trouble/hang-after-$user", (string) getmypid());
            sleep(600);
        }
    }
}
