<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<?php if ($notice !== null) : ?>
<p class="notice" role="status"><?= e($notice) ?></p>
<?php endif ?>
<form class="card" method="post" action="/sign-in">
    <input type="hidden" name="csrf_token" value="<?= e(csrf_token()) ?>">
    <p class="error" role="alert"><?= $refusedEmail !== null ? e(text('wrong_password')) : '' ?></p>
    <label for="email">Email</label>
    <input id="email" name="email" type="email" autocomplete="username" required value="<?= e($refusedEmail ?? '') ?>">
    <label for="password"><?= e(text('password')) ?></label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <button class="button" type="submit"><?= e(text('sign_in')) ?></button>
</form>
<section class="hint" aria-labelledby="demo-accounts">
    <h2 id="demo-accounts"><?= e(text('demo_accounts')) ?></h2>
    <ul>
<?php foreach (USERS as $user) : ?>
        <li><code><?= e($user['email']) ?></code></li>
<?php endforeach ?>
    </ul>
</section>
