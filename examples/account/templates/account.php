<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<?php if ($notice !== null) : ?>
<p class="notice" role="status"><?= e($notice) ?></p>
<?php endif ?>
<dl>
    <dt>Email</dt>
    <dd><?= e($user['email']) ?></dd>
</dl>

<section class="card" aria-labelledby="subscription">
    <h2 id="subscription"><?= e(text('subscription_title')) ?></h2>
<?php if ($list === null) : ?>
    <p class="error" role="alert"><?= e(text('subscription_unknown')) ?></p>
    <p><a class="button" href="/account"><?= e(text('try_again')) ?></a></p>
<?php elseif ($plan === null) : ?>
    <div class="row">
        <p><?= e(text('no_subscription')) ?></p>
        <a class="button" href="/pricing"><?= e(text('see_plans')) ?></a>
    </div>
<?php else : ?>
    <?= render('plan', ['plan' => $plan, 'list' => $list, 'failed' => $failed]) ?>
<?php endif ?>
</section>
