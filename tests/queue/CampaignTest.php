<?php

declare(strict_types=1);

namespace QueueRun;

use PHPUnit\Framework\TestCase;

/** A campaign as jobs on Redis, with several workers in processes of their own. */
final class CampaignTest extends TestCase
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

    public function testEverybodyGetsOneLetterOrIsNamedAndTheRateIsHeld(): void
    {
        $site = self::$site;
        $site->reset(44);
        $site->addCustomers([1_000_001, 1_000_002]);
        $site->trouble('throw-before-7');
        self::assertSame(46, $site->start());
        $site->database->connection->exec('DELETE FROM users WHERE id = 9');

        $this->startWorkers(3, ['RECUR_QUEUE_REQUESTS' => '25', 'RECUR_QUEUE_SECONDS' => '2']);
        $isFinished = static fn (): bool => array_sum($site->states()) === 46 && $site->queued() === 0;
        Wait::until($isFinished, 'the end', 90, $site->report(...));

        self::assertEquals(
            ['done' => 42, 'customer_gone' => 1, 'customer_not_found' => 2, 'delivery_failed' => 1],
            $site->states(),
        );
        $this->assertOneLetterEach(range(1, 44), [7, 9]);
        self::assertLessThanOrEqual(25, Rate::mostInAnyWindow($site->arrivals(), 2.0));
        // 42 and 2 unknown ones, and the three for whom delivering failed
        self::assertCount(47, $site->arrivals());
        $this->assertLinksAreInTheLettersOnly();
    }

    public function testAWorkerKilledDuringItsRequestLosesNobody(): void
    {
        $site = self::$site;
        $site->reset(30);
        $site->api->control('answers', [['delayMs' => 6000, 'times' => 2]]);
        $site->start();
        [$victim] = $this->startWorkers(2);
        Wait::until(static fn (): bool => $site->api->control('requests')['inFlight'] === 2, 'two requests in flight');
        $victim->signal(SIGKILL);
        $site->waitForEnd();

        self::assertSame(['done' => 30], $site->states());
        $this->assertOneLetterEach(range(1, 30));
        self::assertCount(31, $site->arrivals());
    }

    public function testAWorkerKilledWhileItDeliversSendsNoSecondLetterAndTheCustomerIsNamed(): void
    {
        $site = self::$site;
        $site->reset(10);
        $hangs = $site->trouble('hang-after-4');
        $site->start();
        $workers = $this->startWorkers(2);
        Wait::until(static fn (): bool => file_get_contents($hangs) !== '', 'a delivery that hangs');
        foreach ($workers as $worker) {
            if ((string) $worker->pid === file_get_contents($hangs)) {
                $worker->signal(SIGKILL);
            }
        }
        unlink($hangs);
        $site->waitForEnd();

        self::assertSame(['done' => 9, 'interrupted' => 1], $site->states());
        $this->assertOneLetterEach(range(1, 10));
    }

    public function testAJobThatIsHandedOutTwiceSendsOneLetter(): void
    {
        $site = self::$site;
        $site->reset(1);
        $site->api->control('answers', [['delayMs' => 5000]]);
        $site->start();
        $this->startWorkers(2, ['REDIS_QUEUE_RETRY_AFTER' => '1']);
        Wait::until(static fn (): bool => count($site->arrivals()) === 2, 'the second run', 60, $site->report(...));
        Wait::until(static fn (): bool => $site->inFlight() === 0 && $site->isFinished(), 'the end of both');
        $site->stopWorkers();

        self::assertSame(['done' => 1], $site->states());
        $this->assertOneLetterEach([1]);
    }

    public function testA429HoldsAllWorkers(): void
    {
        $site = self::$site;
        $site->reset(40);
        $site->start();
        $site->api->control('answers', [
            ['times' => 10],
            ['status' => 429, 'headers' => ['Retry-After' => '3'], 'json' => ['error' => ['code' => 'rate_limited']]],
        ]);
        $this->startWorkers(3);
        $site->waitForEnd();

        self::assertSame(['done' => 40], $site->states());
        $this->assertOneLetterEach(range(1, 40));
        self::assertGreaterThan(2.9, Rate::longestGap($site->arrivals()));
        // Before it, what was on its way in the other two workers arrives too.
        self::assertLessThanOrEqual(13, Rate::countBeforeLongestGap($site->arrivals()));
        self::assertSame([], $site->database->column('SELECT uuid FROM failed_jobs'));
    }

    public function testAfterTheQueueIsWipedARestartDoesOnlyWhoIsMissing(): void
    {
        $site = self::$site;
        $site->reset(40);
        $site->start();
        $this->startWorkers(2, ['RECUR_QUEUE_REQUESTS' => '15', 'RECUR_QUEUE_SECONDS' => '60']);
        $areDone = static fn (): bool => $site->states() === ['done' => 15];
        Wait::until($areDone, '15 that are done', 60, $site->report(...));
        $site->stopWorkers();
        $site->redis->client->flushall();

        self::assertSame(25, $site->start());
        $this->startWorkers(2);
        $site->waitForEnd();

        self::assertSame(['done' => 40], $site->states());
        $this->assertOneLetterEach(range(1, 40));
        self::assertCount(40, $site->arrivals());
    }

    public function testAWorkerWhoseClockIsAheadKeepsTheRateToo(): void
    {
        $site = self::$site;
        $site->reset(24);
        $site->start();
        $library = trim((string) shell_exec("dpkg -L libfaketime | grep '/libfaketime\\.so\\.1\$'"));
        // By its clock Laravel's queue takes a job back that early, too.
        $rate = ['RECUR_QUEUE_REQUESTS' => '8', 'RECUR_QUEUE_SECONDS' => '2', 'REDIS_QUEUE_RETRY_AFTER' => '60'];
        $site->startWorker($rate);
        $clock = ['LD_PRELOAD' => $library, 'FAKETIME' => '+2', 'FAKETIME_DONT_FAKE_MONOTONIC' => '1'];
        $site->startWorker($rate + $clock);
        $site->waitForEnd();

        $this->assertOneLetterEach(range(1, 24));
        self::assertLessThanOrEqual(8, Rate::mostInAnyWindow($site->arrivals(), 2.0));
    }

    /**
     * @param array<string, string> $environment
     * @return list<Process>
     */
    private function startWorkers(int $count, array $environment = []): array
    {
        return array_map(static fn (): Process => self::$site->startWorker($environment), range(1, $count));
    }

    /**
     * @param list<int> $customers
     * @param list<int> $without those among them who get none
     */
    private function assertOneLetterEach(array $customers, array $without = []): void
    {
        $letters = array_map('intval', self::$site->database->column('SELECT user_id FROM mails ORDER BY user_id'));
        self::assertSame(array_values(array_diff($customers, $without)), $letters);
    }

    private function assertLinksAreInTheLettersOnly(): void
    {
        $site = self::$site;
        $links = $site->database->column('SELECT link FROM mails');
        $failed = implode("\n", $site->database->column('SELECT CONCAT(payload, exception) FROM failed_jobs'));
        self::assertStringContainsString('[link] did not go out', $failed);
        $places = ['a job' => $site->redis->history(), 'failed_jobs' => $failed, 'a log' => $site->logs()];
        self::assertStringContainsString('SendPortalLink', $places['a job']);
        self::assertStringContainsString('[link] did not go out', $places['a log']);
        foreach ($places as $place => $text) {
            self::assertFalse(str_contains(stripslashes($text), '/portal/session/'), "a link is in $place");
            foreach ($links as $link) {
                self::assertFalse(str_contains($text, basename($link)), "a link's secret is in $place");
            }
        }
    }
}
