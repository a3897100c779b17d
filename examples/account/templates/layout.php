<?php

namespace Account;

$other = locale() === 'en' ? ['zh-TW', '中文'] : ['en', 'English'];
?>
<!doctype html>
<html lang="<?= e(locale()) ?>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= e("$title – " . text('site_name')) ?></title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/portal-button.js" defer></script>
</head>
<body>
<header class="site">
    <a class="name" href="/"><?= e(text('site_name')) ?></a>
    <nav aria-label="<?= e(text('navigation')) ?>">
        <a href="/pricing"><?= e(text('pricing')) ?></a>
        <a href="/members"><?= e(text('members')) ?></a>
        <a href="?lang=<?= e($other[0]) ?>" lang="<?= e($other[0]) ?>"><?= e($other[1]) ?></a>
<?php if (current_user() !== null) : ?>
        <form method="post" action="/sign-out">
            <input type="hidden" name="csrf_token" value="<?= e(csrf_token()) ?>">
            <button class="link" type="submit"><?= e(text('sign_out')) ?></button>
        </form>
<?php else : ?>
        <a href="/sign-in"><?= e(text('sign_in')) ?></a>
<?php endif ?>
    </nav>
</header>
<main>
<?= $content ?>
</main>
</body>
</html>
