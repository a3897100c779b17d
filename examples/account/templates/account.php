<?php

namespace Account;

?>
<h1><?= e(text('account_title')) ?></h1>
<dl>
    <dt>Email</dt>
    <dd><?= e($user['email']) ?></dd>
</dl>

<section class="card" aria-labelledby="subscription">
    <h2 id="subscription"><?= e(text('subscription_title')) ?></h2>
<?php if ($user['plan'] === null) : ?>
    <p><?= e(text('no_subscription')) ?></p>
    <p><a class="button" href="/pricing"><?= e(text('see_plans')) ?></a></p>
<?php else : ?>
    <p class="plan"><?= e(text('current_plan', ['plan' => text($user['plan'])])) ?></p>
    <p><?= e(text('subscription_help')) ?></p>
    <?= render('portal-button', ['failed' => $failed, 'returnTo' => '/account']) ?>
<?php endif ?>
</section>
