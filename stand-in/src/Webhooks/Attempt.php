<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

/** One POST of an event to the endpoint. */
final class Attempt
{
    private const ANSWER_BYTES = 500;

    /** @param array<string, mixed> $endpoint as Endpoint has it */
    public function __construct(private readonly array $endpoint)
    {
    }

    /**
     * @param array<string, mixed> $delivery
     * @return array<string, mixed> with the attempt, and when the next one is due
     */
    public function make(array $delivery): array
    {
        $began = microtime(true);
        [$status, $answer] = $this->post($delivery);
        $delivery['attempts'][] = [
            'time' => $began,
            'seconds' => round(microtime(true) - $began, 3),
            'status' => $status,
            'answer' => $answer,
        ];
        $waits = $this->endpoint['retrySeconds'];
        $made = count($delivery['attempts']);
        $delivery['status'] = match (true) {
            $status >= 200 && $status < 300 => 'delivered',
            $made > count($waits) => 'failed',
            default => 'pending',
        };
        $delivery['nextAttempt'] = $delivery['status'] === 'pending' ? microtime(true) + $waits[$made - 1] : null;
        return $delivery;
    }

    /**
     * @param array<string, mixed> $delivery
     * @return array{int, string} status, 0 where nothing was answered; the answer's beginning, or why there is none
     */
    private function post(array $delivery): array
    {
        $context = stream_context_create([
            'http' => [
                'method' => 'POST',
                'header' => $this->headers($delivery),
                'content' => $delivery['body'],
                'timeout' => $this->endpoint['timeoutSeconds'],
                'protocol_version' => '1.1',
                'follow_location' => 0,
                'ignore_errors' => true,
            ],
            // On loopback, where no authority vouches for a certificate.
            'ssl' => ['verify_peer' => false, 'verify_peer_name' => false],
        ]);
        error_clear_last();
        $stream = @fopen($delivery['url'], 'r', false, $context);
        if ($stream === false) {
            $reason = (string) preg_replace('/\A.*: /s', '', error_get_last()['message'] ?? 'no answer');
            return [0, trim($reason)];
        }
        $lines = stream_get_meta_data($stream)['wrapper_data'] ?? [];
        $status = preg_match('~\AHTTP/\S+ (\d{3})~', $lines[0] ?? '', $match) === 1 ? (int) $match[1] : 0;
        return [$status, (string) stream_get_contents($stream, self::ANSWER_BYTES)];
    }

    /**
     * @param array<string, mixed> $delivery
     * @return list<string>
     */
    private function headers(array $delivery): array
    {
        $headers = [
            'Content-Type: application/json',
            'User-Agent: Recur-Stand-In',
            'Connection: close',
            'X-Recur-Event-Id: ' . $delivery['event'],
            'X-Recur-Event-Type: ' . $delivery['type'],
            'X-Recur-Timestamp: ' . (int) (microtime(true) * 1000),
        ];
        $signature = array_key_exists('signature', $delivery) ? $delivery['signature'] : Signature::of(
            $delivery['body'],
            $delivery['secret'] ?? $this->endpoint['secret'],
            $this->endpoint['encoding']
        );
        return $signature === null ? $headers : [...$headers, "X-Recur-Signature: $signature"];
    }
}
