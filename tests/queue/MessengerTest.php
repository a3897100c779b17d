<?php

declare(strict_types=1);

namespace QueueRun;

use PHPUnit\Framework\TestCase;

/** The handler of docs/batches.md with Symfony Messenger's Doctrine transport on MariaDB, and several workers. */
final class MessengerTest extends TestCase
{
    private static Site $site;

    public static function setUpBeforeClass(): void
    {
        self::$site = new Site();
    }

    public static function tearDownAfterClass(): void
    {
        self::$site->close();
    }

    public function testEverybodyGetsOneMailWithinTheRate(): void
    {
        $site = self::$site;
        $messenger = new Messenger($site, 40);
        $site->trouble('throw-before-7');
        $messenger->startWorkers(3, ['RATE_AMOUNT' => '6']);
        $messenger->waitForEnd();

        self::assertSame([7], $messenger->failed());
        $this->assertOneMailEach(array_diff(range(1, 40), [7]));
        // Six at once and six a second: at most 18 in two seconds, and two that waited on their way.
        self::assertLessThanOrEqual(20, Rate::mostInAnyWindow($site->arrivals(), 2.0));
        self::assertCount(42, $site->arrivals());
        $queue = $messenger->everKept();
        self::assertStringContainsString('bulk_7', $queue);
        self::assertFalse(str_contains(stripslashes($queue), '/portal/session/'), 'a link is in a message');
        self::assertFalse(str_contains($site->logs(), '/portal/session/'), 'a link is in a log');
    }

    public function testWorkersKilledDuringTheirRequestAndTheirMailLoseNobody(): void
    {
        $site = self::$site;
        $messenger = new Messenger($site, 20);
        $hangs = $site->trouble('hang-after-4');
        $site->api->control('answers', [['delayMs' => 9000, 'match' => '"bulk_2"']]);
        $workers = $messenger->startWorkers(2);
        Wait::until(static fn (): bool => file_get_contents($hangs) !== '', 'a mail that hangs', 60, $site->logs(...));
        Wait::until(static fn (): bool => $site->api->control('requests')['inFlight'] === 1, 'a request in flight');
        foreach ($workers as $worker) {
            $worker->signal(SIGKILL);
        }
        unlink($hangs);
        $messenger->startWorkers(1);
        $messenger->waitForEnd();

        self::assertSame([4], $messenger->failed());
        $this->assertOneMailEach(range(1, 20));
    }

    public function testA429HoldsAllWorkers(): void
    {
        $site = self::$site;
        $messenger = new Messenger($site, 30);
        $site->api->control('answers', [
            ['times' => 10],
            ['status' => 429, 'headers' => ['Retry-After' => '3'], 'json' => ['error' => ['code' => 'rate_limited']]],
        ]);
        $messenger->startWorkers(3);
        $messenger->waitForEnd();

        self::assertSame([], $messenger->failed());
        $this->assertOneMailEach(range(1, 30));
        self::assertGreaterThan(2.9, Rate::longestGap($site->arrivals()));
        self::assertLessThanOrEqual(13, Rate::countBeforeLongestGap($site->arrivals()));
    }

    /** @param array<int> $customers */
    private function assertOneMailEach(array $customers): void
    {
        $mails = array_map('intval', self::$site->database->column('SELECT user_id FROM mails ORDER BY user_id'));
        self::assertSame(array_values($customers), $mails);
    }
}
