@props(['title'])
<!DOCTYPE html>
<html lang="{{ str_replace('_', '-', app()->getLocale()) }}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="csrf-token" content="{{ csrf_token() }}">
    <title>{{ $title }}</title>
    <link rel="stylesheet" href="/shop.css">
    <link rel="stylesheet" href="/vendor/recur/recur.css">
</head>
<body>
    <header>
        <strong>Shop</strong>
        <nav aria-label="Shop">
            <a href="{{ route('pricing') }}">{{ __('shop.pricing') }}</a>
            <a href="{{ route('account') }}">{{ __('shop.account') }}</a>
        </nav>
        <nav aria-label="Language / 語言">
            <a href="?lang=zh_TW" hreflang="zh-TW" lang="zh-TW">中文</a>
            <a href="?lang=en" hreflang="en" lang="en">English</a>
        </nav>
    </header>
    <main>
        <h1>{{ $title }}</h1>
        {{ $slot }}
    </main>
</body>
</html>
