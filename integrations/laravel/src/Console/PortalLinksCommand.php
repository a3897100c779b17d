<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Illuminate\Console\Command;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Support\Collection;
use Illuminate\Database\Eloquent\Model;
use InvalidArgumentException;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\IdentifierValue;
use Recur\PortalSession;

/** Links for many customers at once, for a campaign such as "your card was declined". The file says when each one expires. */
final class PortalLinksCommand extends Command
{
    /** @var string */
    protected $signature = 'recur:portal-links
        {file : The CSV file to write; only its owner may read it}
        {--model= : The customers\' model; the signed-in users\' by default}
        {--scope= : A local scope of the model that chooses the customers, e.g. cardDeclined}
        {--id=* : Only the customers with these keys}
        {--return-url= : A route\'s name, a path or a URL; the configured default else}
        {--concurrency=8 : Requests at a time}
        {--force : Replace the file}';

    /** @var string */
    protected $description = 'Write portal links for many customers into a CSV file';

    private const HINTS = [
        'missing_return_url' => '; give --return-url, or set recur.return_url or the portal\'s default at Recur',
        'invalid_identifier' => '; php artisan recur:doctor says what identifies a customer',
    ];

    private int $created = 0;

    /** @var array<string, int> how many failed, by errorCode */
    private array $failures = [];

    public function handle(CustomerPortal $portal, CustomerIdentifiers $identifiers, Repository $config): int
    {
        $query = $this->customers($config);
        $file = $this->file();
        $total = $query->count();
        $bar = $this->output->createProgressBar($total);
        $bar->setFormat(' %current%/%max% [%bar%] %percent:3s%%  %elapsed:6s% of about %estimated:-6s%');
        $bar->start();
        $query->chunkById(500, function (Collection $customers) use ($portal, $identifiers, $file, $bar): void {
            $known = [];
            foreach ($customers as $customer) {
                $problem = self::problem($customer, $identifiers);
                if ($problem === null) {
                    $known[self::keyOf($customer)] = $customer;
                } else {
                    $this->recordFailure($file, self::keyOf($customer), $problem);
                    $bar->advance();
                }
            }
            $portal->createSessions(
                $known,
                $this->text('return-url'),
                concurrency: $this->concurrency(),
                onSettled: function (int|string $key, PortalSession|RecurException $result) use ($file, $bar): void {
                    $this->record($file, (string) $key, $result);
                    $bar->advance();
                },
            );
        });
        $bar->finish();
        $this->newLine(2);
        return $this->report($file->path);
    }

    /** @return Builder<Model> */
    private function customers(Repository $config): Builder
    {
        $class = $this->text('model') ?? $config->get('auth.providers.users.model');
        if (!is_string($class) || !is_subclass_of($class, Model::class)) {
            throw new InvalidArgumentException('--model must name an Eloquent model.');
        }
        $model = new $class();
        $query = $model->newQuery();
        $scope = $this->text('scope');
        if ($scope !== null) {
            if (!$model->hasNamedScope($scope)) {
                throw new InvalidArgumentException("$class has no scope named $scope.");
            }
            $query->scopes([$scope]);
        }
        $keys = $this->option('id');
        return is_array($keys) && $keys !== [] ? $query->whereKey($keys) : $query;
    }

    private function file(): LinksFile
    {
        $path = $this->argument('file');
        return LinksFile::create(is_string($path) ? $path : '', $this->option('force') === true);
    }

    private function concurrency(): int
    {
        $value = filter_var($this->option('concurrency'), FILTER_VALIDATE_INT, ['options' => ['min_range' => 1]]);
        return is_int($value) ? $value : throw new InvalidArgumentException('--concurrency must be at least 1.');
    }

    private function text(string $option): ?string
    {
        $value = $this->option($option);
        return is_string($value) && $value !== '' ? $value : null;
    }

    private function record(LinksFile $file, string $key, PortalSession|RecurException $result): void
    {
        if ($result instanceof PortalSession) {
            $file->add($key, $result);
            $this->created++;
        } else {
            $this->recordFailure($file, $key, $result->errorCode);
        }
    }

    private function recordFailure(LinksFile $file, string $key, string $code): void
    {
        $file->addFailure($key, $code);
        $this->failures[$code] = ($this->failures[$code] ?? 0) + 1;
    }

    private function report(string $path): int
    {
        $this->info("$this->created links are in $path. They work once, until expires_at.");
        foreach ($this->failures as $code => $count) {
            $this->warn("$count without a link: $code" . (self::HINTS[$code] ?? ''));
        }
        return $this->failures === [] ? self::SUCCESS : self::FAILURE;
    }

    /** Why a customer can't be asked for, as an errorCode. */
    private static function problem(Model $customer, CustomerIdentifiers $identifiers): ?string
    {
        try {
            return $identifiers->of($customer) === [] ? 'no_identifier' : null;
        } catch (InvalidIdentifier) {
            return 'invalid_identifier';
        }
    }

    private static function keyOf(Model $customer): string
    {
        return (string) IdentifierValue::plain($customer->getKey());
    }
}
