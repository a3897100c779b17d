<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Illuminate\Console\Command;
use InvalidArgumentException;
use Recur\Exception\RecurException;
use Recur\Laravel\BillableUsers;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Linking\Candidate;
use Recur\Laravel\Linking\CustomerLookup;
use Recur\Laravel\Linking\Linker;
use Recur\Laravel\Linking\Progress;
use Recur\Laravel\Linking\State;
use Symfony\Component\Console\Exception\MissingInputException;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Helper\ProgressBar;

/** For those who subscribed before the package was there. Goes through all users in the order of their keys. */
final class LinkCommand extends Command
{
    /** @var string */
    protected $signature = 'recur:link
        {--dry-run : Show what would be linked, and link nobody}
        {--yes : Link without asking whose address is verified}
        {--unverified : With --yes: whose address is not, too}
        {--csv= : Write every user and what was found to this file; one that is there is continued}
        {--batch=50 : Users looked up at once}
        {--restart : Begin with the first user again}';

    /** @var string */
    protected $description = 'Link users to the Recur customers of the same e-mail address, as far as you confirm it';

    /** @var array<string, int> by state */
    private array $counts = [];

    public function handle(
        BillableUsers $users,
        CustomerIdentifiers $identifiers,
        CustomerLookup $lookup,
        Linker $linker,
        Progress $progress,
    ): int {
        $problem = $this->problem($users, $identifiers);
        if ($problem !== null) {
            $this->error($problem);
            return self::FAILURE;
        }
        $this->counts = [];
        $file = is_string($this->option('csv')) ? new CandidatesFile($this->option('csv')) : null;
        $size = $this->size();
        $isAnew = $this->isDryRun() || $this->option('restart') === true;
        $last = $isAnew ? null : $progress->last($this->way());
        if ($last !== null) {
            $this->line("Going on after user $last; --restart begins with the first.");
        }
        $bar = $this->bar($users->countAfter($last));
        while (($batch = array_values($users->after($last, $size)->all())) !== []) {
            try {
                $candidates = $lookup->candidates($batch, function (int $seconds) use ($bar): void {
                    $bar->setMessage("waits $seconds s for the rate limit");
                    $bar->display();
                });
            } catch (RecurException | InvalidIdentifier $exception) {
                $bar->clear();
                $this->error(self::printable($exception->getMessage()));
                $this->line($exception instanceof RecurException && $exception->isRetryable()
                    ? 'Run the command again' . ($this->isDryRun() ? '.' : ': it goes on here.')
                    : 'php artisan recur:doctor may say more of it.');
                return self::FAILURE;
            }
            $bar->setMessage('');
            $bar->clear();
            $confirmed = $this->confirmed($candidates);
            foreach ($candidates as $candidate) {
                $this->settle($candidate, in_array($candidate, $confirmed, true), $linker, $file);
                $last = $candidate->key;
                if (!$this->isDryRun()) {
                    $progress->done($candidate, $this->way());
                }
                $bar->advance();
            }
            $bar->display();
        }
        $bar->finish();
        $this->newLine(2);
        if (!$this->isDryRun()) {
            $progress->clear();
        }
        $this->report();
        return self::SUCCESS;
    }

    private function problem(BillableUsers $users, CustomerIdentifiers $identifiers): ?string
    {
        $can = $this->isDryRun() || $this->option('yes') === true || $this->input->isInteractive();
        return match (true) {
            !$users->hasCustomerColumn() => 'The users have no column for Recur\'s customer ID: '
                . 'php artisan vendor:publish --tag=recur-migrations, then php artisan migrate.',
            !$users->haveAddressInColumn() => 'Addresses are compared in the users\' column "email", but the model '
                . 'verifies another one: its getEmailForVerification() must give that column.',
            !$identifiers->areReplaced() && !in_array('customer', $identifiers->allowed(), true)
                => 'recur.identify_by leaves "customer" out: a link would be of no use.',
            !$can => 'Nobody is here to confirm anything: give --yes or --dry-run.',
            default => null,
        };
    }

    private function isDryRun(): bool
    {
        return $this->option('dry-run') === true;
    }

    /** Whom it asks for or leaves out: a place is good for the same way only. */
    private function way(): string
    {
        return match (true) {
            $this->option('yes') !== true => 'asked',
            $this->option('unverified') === true => 'all',
            default => 'verified',
        };
    }

    private function size(): int
    {
        $range = ['options' => ['min_range' => 1, 'max_range' => 500]];
        $size = filter_var($this->option('batch'), FILTER_VALIDATE_INT, $range);
        return is_int($size) ? $size : throw new InvalidArgumentException('--batch must be from 1 to 500.');
    }

    private function bar(int $total): ProgressBar
    {
        $bar = $this->output->createProgressBar($total);
        $bar->setFormat(' %current%/%max% [%bar%] %percent:3s%%  %message%');
        $bar->setMessage('');
        $bar->start();
        return $bar;
    }

    /**
     * Shows what was found, and asks.
     *
     * @param list<Candidate> $candidates
     * @return list<Candidate>
     */
    private function confirmed(array $candidates): array
    {
        $this->show(array_filter(
            $candidates,
            static fn (Candidate $found): bool => !in_array($found->state, [State::Linked, State::Nobody], true),
        ));
        if ($this->isDryRun()) {
            return [];
        }
        $found = array_filter(
            $candidates,
            static fn (Candidate $candidate): bool => $candidate->state === State::Found,
        );
        $isVerified = static fn (Candidate $candidate): bool => $candidate->verified === 'yes';
        $verified = array_filter($found, $isVerified);
        $others = array_filter($found, static fn (Candidate $candidate): bool => !$isVerified($candidate));
        return [
            ...$this->chosen($verified, 'Link the %d whose address is verified?', false),
            ...$this->chosen($others, 'Nobody has verified the address of %d: link them all the same?', true),
        ];
    }

    /**
     * @param array<array-key, Candidate> $candidates
     * @return list<Candidate>
     */
    private function chosen(array $candidates, string $question, bool $areUnverified): array
    {
        if ($candidates === []) {
            return [];
        }
        if ($this->option('yes') === true) {
            return $areUnverified && $this->option('unverified') !== true ? [] : array_values($candidates);
        }
        $chosen = match ($this->choice(sprintf($question, count($candidates)), ['no', 'yes', 'one by one'], 'no')) {
            'yes' => array_values($candidates),
            'one by one' => array_values(array_filter($candidates, fn (Candidate $candidate): bool => $this->confirm(
                self::printable("Link user $candidate->key, $candidate->address, to $candidate->customer?"),
            ))),
            default => [],
        };
        // At the end of the input the defaults were taken, and nobody gave them.
        return $this->input->isInteractive() ? $chosen : throw new MissingInputException('Nobody answered.');
    }

    private function settle(Candidate $candidate, bool $isConfirmed, Linker $linker, ?CandidatesFile $file): void
    {
        $state = ($isConfirmed ? $linker->link($candidate) : $candidate->state)->value;
        $this->counts[$state] = ($this->counts[$state] ?? 0) + 1;
        $file?->add($state, $candidate);
    }

    /** @param array<array-key, Candidate> $candidates */
    private function show(array $candidates): void
    {
        if ($candidates === []) {
            return;
        }
        $this->table(
            ['User', 'E-mail address', 'Registered', 'Verified', 'Customer', 'State'],
            array_map(static fn (Candidate $candidate): array => array_map(
                self::printable(...),
                [...array_values($candidate->fields()), $candidate->state->value],
            ), $candidates),
        );
    }

    private function report(): void
    {
        ksort($this->counts);
        $words = array_map(
            static fn (string $state, int $count): string => "$state: $count",
            array_keys($this->counts),
            $this->counts,
        );
        $this->info($words === [] ? 'There is no user.' : implode(', ', $words));
        $left = $this->counts[State::Found->value] ?? 0;
        if ($left > 0 && $this->option('yes') === true && !$this->isDryRun()) {
            $this->warn("Nobody has verified the address of $left: --unverified links them, too.");
        }
    }

    /** An address must not change what the administrator sees of the others. */
    private static function printable(string $text): string
    {
        return OutputFormatter::escape(preg_replace('/\p{C}/u', '?', $text) ?? '?');
    }
}
