<?php

declare(strict_types=1);

namespace StandIn\Http;

/** Who sends a request: a page on the web can make a browser call loopback, with an Origin or another host's name. */
final class Caller
{
    /** A program on this machine. */
    public static function isProgram(Request $request): bool
    {
        return self::isHere($request) && $request->header('Origin') === null;
    }

    /** A program on this machine, or one of the stand-in's own pages. */
    public static function isOwn(Request $request): bool
    {
        $origin = $request->header('Origin');
        return self::isHere($request) && ($origin === null || $origin === $request->origin());
    }

    private static function isHere(Request $request): bool
    {
        $host = preg_replace('/:\d+\z/', '', $request->header('Host') ?? '');
        return in_array($_SERVER['REMOTE_ADDR'] ?? '', ['127.0.0.1', '::1'], true)
            && in_array($host, ['127.0.0.1', 'localhost', '[::1]'], true);
    }
}
