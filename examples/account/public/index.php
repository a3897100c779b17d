<?php

declare(strict_types=1);

namespace Account;

$parts = [
    'http', 'session', 'locale', 'users', 'database', 'click',
    'subscription/plans', 'subscription/known', 'subscription/current', 'portal', 'checkout', 'pages', 'actions',
];
foreach ($parts as $part) {
    require __DIR__ . "/../src/$part.php";
}

start_session();

$method = $_SERVER['REQUEST_METHOD'] === 'HEAD' ? 'GET' : $_SERVER['REQUEST_METHOD'];
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);

$routes = [
    '/' => ['GET' => static fn () => redirect('/account')],
    '/account' => ['GET' => account_page(...)],
    '/pricing' => ['GET' => pricing_page(...)],
    '/members' => ['GET' => members_page(...)],
    '/checkout' => ['POST' => checkout_action(...)],
    '/welcome' => ['GET' => welcome_page(...)],
    '/sign-in' => ['GET' => sign_in_page(...), 'POST' => sign_in_action(...)],
    '/sign-out' => ['POST' => sign_out_action(...)],
    '/portal' => ['POST' => portal_action(...)],
    '/api/portal' => ['POST' => portal_api(...)],
];

if (!isset($routes[$path])) {
    show(404, 'message', text('not_found'));
} elseif (!isset($routes[$path][$method])) {
    header('Allow: ' . implode(', ', array_keys($routes[$path])));
    show(405, 'message', text('not_found'));
} else {
    $routes[$path][$method]();
}
