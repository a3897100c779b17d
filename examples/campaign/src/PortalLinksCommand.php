<?php

declare(strict_types=1);

namespace Campaign;

use Recur\Exception\RecurException;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Command\SignalableCommandInterface;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Style\SymfonyStyle;

#[AsCommand(name: 'portal-links', description: 'Makes a portal link for every customer of a CSV')]
final class PortalLinksCommand extends Command implements SignalableCommandInterface
{
    private const MOST_AT_ONCE = 256;

    private ?Campaign $campaign = null;
    private ?int $signal = null;

    protected function configure(): void
    {
        $this
            ->addArgument('customers', InputArgument::REQUIRED, 'CSV with a column customer, external_id or email')
            ->addArgument('links', InputArgument::REQUIRED, 'CSV that the links are added to; who is in it is done')
            ->addOption('return-url', null, InputOption::VALUE_REQUIRED, 'Where the portal leads back to')
            ->addOption('locale', null, InputOption::VALUE_REQUIRED, 'zh-TW or en')
            ->addOption('concurrency', null, InputOption::VALUE_REQUIRED, 'Sessions under way at the same time', '8')
            ->setHelp('The key and the other settings come from php.ini and the environment, as for any use of recur.');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $notes = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
        $style = new SymfonyStyle($input, $notes);
        $concurrency = filter_var($input->getOption('concurrency'), FILTER_VALIDATE_INT);
        if ($concurrency === false || $concurrency < 1 || $concurrency > self::MOST_AT_ONCE) {
            $style->error('--concurrency takes a number from 1 to ' . self::MOST_AT_ONCE);
            return Command::INVALID;
        }
        try {
            $customers = new CustomerList($input->getArgument('customers'));
            $links = new LinksFile($input->getArgument('links'));
            $failures = new Failures($input->getArgument('links') . '.failed.csv');
            $this->campaign = new Campaign($customers, $links, $failures, self::defaults($input), $concurrency);
            return $this->runCampaign($this->campaign, new Report($links, $failures, $output), $style);
        } catch (UnusableFile $e) {
            $style->error($e->getMessage());
            return Command::INVALID;
        }
    }

    private function runCampaign(Campaign $campaign, Report $report, SymfonyStyle $style): int
    {
        $remaining = $campaign->remaining();
        if ($remaining === 0) {
            $report->show(true);
            return Command::SUCCESS;
        }
        $bar = $style->createProgressBar($remaining);
        $bar->setFormat(' %current%/%max% [%bar%] %percent:3s%%  %elapsed% of about %estimated%');
        $bar->start();
        $trouble = null;
        $reachedEnd = false;
        try {
            $reachedEnd = $campaign->run(static fn () => $bar->advance());
        } catch (RecurException $e) {
            $trouble = $e;
        } finally {
            $bar->display();
            $style->newLine(2);
        }
        $report->show($reachedEnd);
        if ($trouble !== null) {
            $style->error(['Stopped, because no customer would get a link:', $trouble->getMessage()]);
            return Command::FAILURE;
        }
        if (!$reachedEnd) {
            return 128 + (int) $this->signal;
        }
        return $report->hasFailures() ? Command::FAILURE : Command::SUCCESS;
    }

    /** @return list<int> */
    public function getSubscribedSignals(): array
    {
        return [SIGINT, SIGTERM];
    }

    /** The first signal lets the batch under way come to its end; the second one ends the program. */
    public function handleSignal(int $signal, int|false $previousExitCode = 0): int|false
    {
        if ($this->signal !== null || $this->campaign === null) {
            return 128 + $signal;
        }
        $this->signal = $signal;
        $this->campaign->stop();
        fwrite(STDERR, "\nStopping after the sessions under way; once more to stop at once.\n");
        return false;
    }

    /** @return array<string, string> */
    private static function defaults(InputInterface $input): array
    {
        return array_filter(
            ['returnUrl' => $input->getOption('return-url'), 'locale' => $input->getOption('locale')],
            static fn (?string $value): bool => $value !== null
        );
    }
}
