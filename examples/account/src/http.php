<?php

declare(strict_types=1);

namespace Account;

/** This site's own address, without a slash at the end: APP_URL, or for development the loopback address in use. */
function site_origin(): string
{
    $configured = getenv('APP_URL');
    if (is_string($configured) && $configured !== '') {
        return rtrim($configured, '/');
    }
    // What a visitor sends as Host must not decide where the portal sends people back to.
    if (preg_match('/\A(127\.0\.0\.1|localhost)(:\d+)?\z/', $_SERVER['HTTP_HOST'] ?? '') === 1) {
        return 'http://' . $_SERVER['HTTP_HOST'];
    }
    throw new \RuntimeException('Set APP_URL to the address of this site, for example https://www.example.com');
}

function site_url(string $path): string
{
    return site_origin() . $path;
}

/** The path if it stays on this site, else the account page: a return URL from a request is an open redirect. */
function local_path(string $path): string
{
    return preg_match('~\A/(?![/\\\\])[\x21-\x5b\x5d-\x7e]*\z~', $path) === 1 ? $path : '/account';
}

/** 303: the browser follows with GET, whatever the method was. */
function redirect(string $url): void
{
    header('Cache-Control: no-store');
    header('Location: ' . $url, true, 303);
}

/** @param array<string, string> $value */
function json(int $status, array $value): void
{
    http_response_code($status);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    echo json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
}

/** @param array<string, mixed> $values the template's variables */
function show(int $status, string $template, string $title, array $values = []): void
{
    http_response_code($status);
    header('Content-Type: text/html; charset=utf-8');
    header('Cache-Control: no-store');
    header("Content-Security-Policy: default-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
    header('Referrer-Policy: same-origin');
    header('X-Content-Type-Options: nosniff');
    header('Vary: Accept-Language');
    $content = render($template, ['title' => $title] + $values);
    echo render('layout', ['title' => $title, 'content' => $content]);
}

/** @param array<string, mixed> $values */
function render(string $template, array $values): string
{
    extract($values, EXTR_SKIP);
    ob_start();
    require __DIR__ . "/../templates/$template.php";
    return (string) ob_get_clean();
}

function e(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}
