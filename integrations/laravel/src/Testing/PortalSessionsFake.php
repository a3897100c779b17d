<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

use Closure;
use PHPUnit\Framework\Assert;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Stringable;
use UnexpectedValueException;
use ValueError;

/** Answers from a script, and remembers what was asked. */
final class PortalSessionsFake implements PortalSessionsInterface
{
    private const OPTIONS = [
        'customer', 'externalId', 'external_id', 'email', 'returnUrl', 'return_url', 'configuration', 'locale',
    ];
    private const SPELLINGS = ['external_id' => 'externalId', 'return_url' => 'returnUrl'];

    /** @var list<array{opts: array<array-key, mixed>, result: PortalSession|RecurException}> */
    private array $calls = [];

    private AnswersInOrder $inOrder;

    /** @var array<string, mixed> */
    private array $byIdentifier = [];

    private ?Closure $callback = null;

    /**
     * An answer is a PortalSession, an array of its fields, a RecurException to be thrown, or null for an invented
     * session. $answers is a list of them, used up in order, and a call more than there are fails the test; or they
     * stand under the identifier (customer ID, external ID or e-mail address) that they are for; or one exception or
     * session answers everything; or a closure takes the options and returns the answer.
     *
     * @param array<array-key, mixed>|Closure|RecurException|PortalSession $answers
     */
    public function __construct(array|Closure|RecurException|PortalSession $answers = [])
    {
        $this->inOrder = new AnswersInOrder(is_array($answers) && array_is_list($answers) ? $answers : []);
        if ($answers instanceof Closure) {
            $this->callback = $answers;
        } elseif (!is_array($answers)) {
            $this->callback = static fn (): RecurException|PortalSession => $answers;
        } elseif (!array_is_list($answers)) {
            foreach ($answers as $key => $answer) {
                $this->byIdentifier[(string) $key] = $answer;
            }
        }
    }

    public function create(array $opts): PortalSession
    {
        $result = $this->settle($opts);
        return $result instanceof PortalSession ? $result : throw $result;
    }

    public function createMany(
        array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        $results = [];
        foreach ($list as $key => $opts) {
            if (!is_array($opts)) {
                throw new ValueError("Row $key is not an array of options.");
            }
            $results[$key] = $this->settle($opts);
            if ($onSettled !== null) {
                $onSettled($key, $results[$key]);
            }
        }
        return $results;
    }

    /** @return list<array<array-key, mixed>> the options of every session that was created */
    public function created(): array
    {
        return array_column($this->successes(), 'opts');
    }

    /** @param (Closure(array<array-key, mixed>, PortalSession): bool)|null $check options in camelCase, and the session */
    public function assertPortalSessionCreated(?Closure $check = null): void
    {
        $matching = array_filter(
            $this->successes(),
            static fn (array $call): bool => $check === null || $check($call['opts'], $call['result']),
        );
        Assert::assertNotEmpty($matching, $check === null
            ? 'No portal session was created.'
            : 'No portal session was created that the check accepts, of ' . count($this->successes()) . '.');
    }

    public function assertPortalSessionCount(int $count): void
    {
        Assert::assertCount($count, $this->successes(), 'Another number of portal sessions was created.');
    }

    public function assertNoPortalSessionCreated(): void
    {
        $this->assertPortalSessionCount(0);
    }

    /** @return list<array{opts: array<array-key, mixed>, result: PortalSession}> */
    private function successes(): array
    {
        $this->inOrder->failIfOut();
        $successes = [];
        foreach ($this->calls as ['opts' => $opts, 'result' => $result]) {
            if ($result instanceof PortalSession) {
                $successes[] = ['opts' => $opts, 'result' => $result];
            }
        }
        return $successes;
    }

    /** @param array<array-key, mixed> $opts */
    private function settle(array $opts): PortalSession|RecurException
    {
        $opts = $this->checked($opts);
        if (array_intersect_key($opts, array_flip(['customer', 'externalId', 'email'])) === []) {
            $result = new InvalidRequestException(
                'Give customer, externalId or email.',
                'missing_customer_identifier',
                400,
                'invalid_request_error',
            );
        } else {
            $result = $this->answer($opts);
        }
        $this->calls[] = ['opts' => $opts, 'result' => $result];
        return $result;
    }

    /**
     * As the client does: a misspelt option is an error, an empty one is none.
     *
     * @param array<array-key, mixed> $opts
     * @return array<array-key, mixed>
     */
    private function checked(array $opts): array
    {
        $checked = [];
        foreach ($opts as $option => $value) {
            if (!in_array($option, self::OPTIONS, true)) {
                throw new ValueError("There is no option \"$option\".");
            }
            if ($value !== null && $value !== '') {
                $checked[self::SPELLINGS[$option] ?? $option] = $value;
            }
        }
        return $checked;
    }

    /** @param array<array-key, mixed> $opts */
    private function answer(array $opts): PortalSession|RecurException
    {
        $answer = $this->callback === null ? $this->scripted($opts) : ($this->callback)($opts);
        return match (true) {
            $answer instanceof PortalSession, $answer instanceof RecurException => $answer,
            $answer === null => $this->invented($opts, []),
            is_array($answer) => $this->invented($opts, $answer),
            default => throw new UnexpectedValueException(
                'An answer of Recur::fake() is a PortalSession, an array of its fields, a RecurException or null.'
            ),
        };
    }

    /** @param array<array-key, mixed> $opts */
    private function scripted(array $opts): mixed
    {
        foreach (['customer', 'externalId', 'email'] as $identifier) {
            $value = $opts[$identifier] ?? null;
            if (is_scalar($value) && array_key_exists((string) $value, $this->byIdentifier)) {
                return $this->byIdentifier[(string) $value];
            }
        }
        return $this->inOrder->next();
    }

    /**
     * @param array<array-key, mixed> $opts
     * @param array<array-key, mixed> $fields
     */
    private function invented(array $opts, array $fields): PortalSession
    {
        $number = count($this->calls) + 1;
        /** @var array<string, string|null> $asked */
        $asked = array_map(static fn (mixed $value): ?string => match (true) {
            is_scalar($value), $value instanceof Stringable => (string) $value,
            default => null,
        }, $fields + $opts);
        $scripted = array_intersect_key($asked, $fields);
        return PortalSession::fromArray($scripted + [
            'id' => "portal_sess_fake_$number",
            'object' => 'portal.session',
            'url' => "https://portal.example/session/fake_$number",
            'customer' => $asked['customer'] ?? "cus_fake_$number",
            'returnUrl' => $asked['returnUrl'] ?? null,
            'status' => 'active',
            'expiresAt' => now()->addHour()->toIso8601ZuluString(),
            'accessedAt' => null,
            'createdAt' => now()->toIso8601ZuluString(),
        ]);
    }
}
