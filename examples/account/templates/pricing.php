<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<?php if ($notice !== null) : ?>
<p class="notice" role="status"><?= e($notice) ?></p>
<?php endif ?>
<?php if ($error !== null) : ?>
<p class="error" role="alert"><?= e($error) ?></p>
<?php endif ?>
<div class="plans">
<?php foreach (PLANS as $slug => $name) : ?>
    <section class="card" aria-labelledby="<?= e($slug) ?>">
        <h2 id="<?= e($slug) ?>"><?= e(text($name)) ?></h2>
        <p class="price"><?= e(text("{$name}_price")) ?></p>
        <p><?= e(text("{$name}_features")) ?></p>
        <form method="post" action="/checkout">
            <input type="hidden" name="csrf_token" value="<?= e(csrf_token()) ?>">
            <input type="hidden" name="click" value="<?= e(bin2hex(random_bytes(8))) ?>">
            <input type="hidden" name="plan" value="<?= e($slug) ?>">
            <button class="button" type="submit" aria-describedby="<?= e($slug) ?>"><?= e(text('subscribe')) ?></button>
        </form>
    </section>
<?php endforeach ?>
</div>
