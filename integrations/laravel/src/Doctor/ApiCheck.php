<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Exception\AuthenticationException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\InvalidResponseException;
use Recur\Exception\PermissionException;
use Recur\Exception\RecurException;
use Recur\Exchange;
use Recur\Laravel\ClientFactory;
use Recur\PortalSession;

/**
 * Whether the API answers, takes the key, and how long that takes: asks for the session of a customer who can't
 * exist, so that nothing is created.
 */
final class ApiCheck
{
    private const SUBJECT = 'API';

    private ?Exchange $exchange = null;

    public function __construct(private readonly ClientFactory $clients)
    {
    }

    /** @return list<Finding> */
    public function run(): array
    {
        $result = $this->ask();
        $findings = [$this->judge($result)];
        if ($this->exchange !== null && $this->exchange->statusCode !== 0) {
            $findings[] = Finding::good('Round trip', sprintf(
                '%.0f ms (DNS %.0f, connect %.0f, TLS %.0f), HTTP/%s',
                $this->exchange->totalMs,
                $this->exchange->dnsMs,
                $this->exchange->connectMs,
                $this->exchange->tlsMs,
                $this->exchange->httpVersion,
            ));
        }
        return $findings;
    }

    private function ask(): PortalSession|RecurException
    {
        try {
            return $this->clients
                ->make(function (Exchange $exchange): void {
                    $this->exchange = $exchange;
                })
                ->portal->sessions->create([
                    'externalId' => 'recur-doctor-' . bin2hex(random_bytes(8)),
                    'returnUrl' => 'https://example.com/',
                ]);
        } catch (RecurException $exception) {
            return $exception;
        }
    }

    private function judge(PortalSession|RecurException $result): Finding
    {
        if ($result instanceof PortalSession || $result instanceof CustomerNotFoundException) {
            return Finding::good(self::SUBJECT, 'reachable, and the key is accepted');
        }
        $request = $result->requestId === null ? '' : " (request $result->requestId)";
        $what = match (true) {
            $result instanceof PermissionException => 'reachable, but the key may not do this',
            $result instanceof AuthenticationException => 'reachable, but the key is refused',
            $result instanceof InvalidResponseException => "not what answers; this says nothing of the key",
            default => $result->errorCode,
        };
        return Finding::bad(self::SUBJECT, "$what: {$result->getMessage()}$request");
    }
}
