<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

use PHPUnit\Framework\TestCase;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use Recur\Exception\TimeoutException;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use SendPortalLink;
use SendPortalLinkHandler;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Messenger\Exception\HandlerFailedException;
use Symfony\Component\Messenger\Exception\UnrecoverableMessageHandlingException;
use Symfony\Component\Messenger\Handler\HandlersLocator;
use Symfony\Component\Messenger\MessageBus;
use Symfony\Component\Messenger\Middleware\HandleMessageMiddleware;

/** The handler that docs/batches.md shows, on Messenger's own bus. */
final class MessengerTest extends TestCase
{
    private const LINK = 'https://portal.example/1';

    public static function setUpBeforeClass(): void
    {
        require_once 'Symfony/Component/Messenger/autoload.php';
        require_once 'Symfony/Component/Mailer/autoload.php';
        foreach ((new Markdown(dirname(__DIR__, 2) . '/docs/batches.md'))->codeBlocks() as $block) {
            if (($block->attributes['file'] ?? '') === 'messenger.php') {
                eval(substr($block->code, strlen('<?php')));
            }
        }
    }

    public function testMailsTheLink(): void
    {
        $session = PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => self::LINK]);
        $this->dispatch($session, static fn ($mail): bool => str_contains($mail->getTextBody(), self::LINK));
    }

    public function testMailsNothingToWhoNeverSubscribed(): void
    {
        $this->dispatch(new CustomerNotFoundException('Unknown.', 'customer_not_found', 404));
    }

    public function testIsTriedAgainAfterATimeout(): void
    {
        self::assertInstanceOf(TimeoutException::class, $this->failure(new TimeoutException('Too slow.', 'timeout')));
    }

    public function testIsNotTriedAgainAfterARefusal(): void
    {
        $refusal = new InvalidRequestException('No.', 'invalid_option', 400);
        self::assertInstanceOf(UnrecoverableMessageHandlingException::class, $this->failure($refusal));
    }

    private function failure(RecurException $exception): ?\Throwable
    {
        try {
            $this->dispatch($exception);
        } catch (HandlerFailedException $failed) {
            return $failed->getPrevious();
        }

        return null;
    }

    /** @param (callable(object): bool)|null $isRight says whether the mail is the right one; null where none is due */
    private function dispatch(PortalSession|RecurException $result, ?callable $isRight = null): void
    {
        $sessions = $this->createStub(PortalSessionsInterface::class);
        $create = $sessions->method('create');
        $result instanceof PortalSession ? $create->willReturn($result) : $create->willThrowException($result);
        $mailer = $this->createMock(MailerInterface::class);
        $mails = $mailer->expects($isRight === null ? self::never() : self::once())->method('send');
        $isRight === null || $mails->with(self::callback($isRight));
        $handlers = new HandlersLocator([SendPortalLink::class => [new SendPortalLinkHandler($sessions, $mailer)]]);
        (new MessageBus([new HandleMessageMiddleware($handlers)]))->dispatch(new SendPortalLink('user_1', 'a@shop.example'));
    }
}
