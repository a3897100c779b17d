<?php

namespace Account;

/* The API has written a status in either case, and may have a new one. */
$status = strtolower($plan->status ?? '');
$day = day($plan->expiresAt ?? $list->subscription?->currentPeriodEnd);
$key = has_text("until_$status") ? "until_$status" : 'until_active';
?>
<div class="row">
    <div>
        <p class="plan">
            <span><?= e(text('current_plan', ['plan' => text(PLANS[$plan->product])])) ?></span>
<?php if (has_text("status_$status")) : ?>
            <span class="badge <?= e($status) ?>"><?= e(text("status_$status")) ?></span>
<?php endif ?>
        </p>
<?php if ($day !== null) : ?>
        <p class="until"><?= e(text($key, ['day' => $day])) ?></p>
<?php endif ?>
    </div>
    <?= render('portal-button', ['failed' => $failed, 'returnTo' => '/account']) ?>
</div>
<?php if ($status === 'past_due') : ?>
<p class="error"><?= e(text('past_due_help')) ?></p>
<?php endif ?>
<p class="help"><?= e(text('subscription_help')) ?></p>
<p><a href="/members"><?= e(text('to_members')) ?></a></p>
