<?php

declare(strict_types=1);

namespace StandIn\State;

use StandIn\Http\Request;

/** Answers that the API shall give to the next requests instead of its own. */
final class AnswerQueue
{
    private const KNOWN = [
        'status', 'headers', 'json', 'body', 'bodyBase64', 'delayMs', 'holdUntilInFlight', 'match', 'times',
    ];

    public function __construct(private readonly LockedFile $file)
    {
    }

    /**
     * @param list<array<string, mixed>> $answers
     * @return int how many the queue holds now
     */
    public function add(array $answers): int
    {
        foreach ($answers as $answer) {
            if (!is_array($answer)) {
                throw new \InvalidArgumentException('an answer is a JSON object');
            }
            foreach (array_diff(array_keys($answer), self::KNOWN) as $unknown) {
                throw new \InvalidArgumentException("unknown field $unknown in an answer");
            }
        }
        return count($this->file->update(static fn (array $queue): array => [...$queue, ...$answers]));
    }

    /** @return array<string, mixed>|null the first answer that fits this request; it leaves the queue */
    public function take(Request $request): ?array
    {
        if (!$this->file->exists()) {
            return null;
        }
        $taken = null;
        $this->file->update(static function (array $queue) use ($request, &$taken): array {
            foreach ($queue as $i => $answer) {
                if (!isset($answer['match']) || self::fits($request, $answer['match'])) {
                    $taken = $answer;
                    $queue[$i]['times'] = ($answer['times'] ?? 1) - 1;
                    break;
                }
            }
            return array_values(array_filter($queue, static fn (array $a): bool => ($a['times'] ?? 1) > 0));
        });
        return $taken;
    }

    /** Whether the text stands in the body, or in `METHOD /path?query`. */
    private static function fits(Request $request, string $text): bool
    {
        return str_contains($request->body, $text)
            || str_contains("$request->method $request->path?$request->query", $text);
    }

    /** @return list<array<string, mixed>> */
    public function all(): array
    {
        return $this->file->read();
    }

    public function clear(): void
    {
        $this->file->update(static fn (): array => []);
    }
}
