<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use RuntimeException;

/** The project's stand-in for the API, in a process of its own on a free port; ends with this object. */
final class StandIn
{
    public readonly string $url;

    /** @var resource */
    private mixed $process;

    /** @var resource its standard output: the stand-in ends when nobody is left to read it */
    private mixed $output;

    public function __construct()
    {
        $process = proc_open([dirname(__DIR__, 3) . '/stand-in/serve'], [1 => ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new RuntimeException('The stand-in does not start.');
        }
        [$this->process, $this->output] = [$process, $pipes[1]];
        $this->url = trim((string) fgets($this->output));
    }

    public function __destruct()
    {
        proc_terminate($this->process);
        fclose($this->output);
        proc_close($this->process);
    }

    /** @param array<string, mixed> $answer as stand-in/README.md says */
    public function answerNext(array $answer): void
    {
        $this->control('POST', 'answers', $answer);
    }

    /** How often it was asked what somebody has access to. */
    public function entitlementsAsked(): int
    {
        $log = $this->control('GET', 'requests');
        assert(is_array($log) && is_array($log['requests']));
        return count(array_filter(
            $log['requests'],
            static fn (mixed $request): bool => is_array($request) && $request['path'] === '/v1/customers/entitlements',
        ));
    }

    /** @return list<array{key: string, query: array<array-key, mixed>}> who was looked up, sorted by the query */
    public function lookUps(): array
    {
        $log = $this->control('GET', 'requests');
        assert(is_array($log) && is_array($log['requests']));
        $asked = [];
        foreach ($log['requests'] as $request) {
            assert(is_array($request) && is_string($request['query']) && is_array($request['headers']));
            $headers = array_change_key_case(array_column($request['headers'], 1, 0));
            assert(is_string($headers['authorization']));
            parse_str($request['query'], $query);
            $key = substr($headers['authorization'], strlen('Bearer '));
            $asked[$request['query']] = ['key' => $key, 'query' => $query];
        }
        ksort($asked);
        return array_values($asked);
    }

    /** @return list<array<string, mixed>> what checkouts were asked with */
    public function checkoutsAsked(): array
    {
        $log = $this->control('GET', 'requests');
        assert(is_array($log) && is_array($log['requests']));
        $asked = [];
        foreach ($log['requests'] as $request) {
            if (is_array($request) && $request['path'] === '/v1/checkout/sessions' && is_string($request['body'])) {
                /** @var array<string, mixed> $body */
                $body = json_decode($request['body'], true, flags: JSON_THROW_ON_ERROR);
                $asked[] = $body;
            }
        }
        return $asked;
    }

    /** @param array<string, mixed> $body */
    public function set(string $what, array $body): void
    {
        $this->control('POST', $what, $body);
    }

    /** @return list<array{key: string, body: array<string, mixed>}> what arrived, oldest first */
    public function requests(): array
    {
        $log = $this->control('GET', 'requests');
        assert(is_array($log) && is_array($log['requests']));
        $requests = [];
        foreach ($log['requests'] as $request) {
            assert(is_array($request) && is_array($request['headers']) && is_string($request['body']));
            $headers = array_change_key_case(array_column($request['headers'], 1, 0));
            assert(is_string($headers['authorization']));
            /** @var array<string, mixed> $body */
            $body = json_decode($request['body'], true, flags: JSON_THROW_ON_ERROR);
            $requests[] = ['key' => substr($headers['authorization'], strlen('Bearer ')), 'body' => $body];
        }
        return $requests;
    }

    /** @param array<string, mixed> $body */
    private function control(string $method, string $path, array $body = []): mixed
    {
        $answer = file_get_contents("$this->url/_stand-in/$path", false, stream_context_create(['http' => [
            'method' => $method,
            'header' => 'Content-Type: application/json',
            'content' => $body === [] ? '' : json_encode($body, JSON_THROW_ON_ERROR),
        ]]));
        return json_decode((string) $answer, true);
    }
}
