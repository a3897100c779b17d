<?php

declare(strict_types=1);

namespace Campaign;

use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Output\OutputInterface;

/** What is said at the end of a run. */
final class Report
{
    private readonly int $linksBefore;

    public function __construct(
        private readonly LinksFile $links,
        private readonly Failures $failures,
        private readonly OutputInterface $output,
    ) {
        $this->linksBefore = $links->count();
    }

    public function hasFailures(): bool
    {
        return $this->failures->count() > 0;
    }

    public function show(bool $reachedEnd): void
    {
        $this->output->writeln(sprintf(
            '%d links made, %d were there before, %d failed.',
            $this->links->count() - $this->linksBefore,
            $this->linksBefore,
            $this->failures->count()
        ));
        if ($this->links->firstExpiry() !== null) {
            $ends = date('Y-m-d H:i:s T', $this->links->firstExpiry());
            $this->output->writeln($this->links->firstExpiry() > time()
                ? "The first link ends at $ends."
                : "<comment>The first link ended at $ends. Start a new file for fresh ones.</comment>");
        }
        if (!$reachedEnd) {
            $this->output->writeln('The list was not finished. The same command goes on where this one stopped.');
        }
        if ($this->hasFailures()) {
            $table = new Table($this->output);
            $table->setHeaders(['Why', 'Customers']);
            foreach ($this->failures->reasons() as $reason => $count) {
                $table->addRow([$reason, $count]);
            }
            $table->render();
            $this->output->writeln('Each of them is in ' . $this->failures->path());
        }
    }
}
