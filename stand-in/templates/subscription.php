<?php

/* One subscription of the portal's page. */

$product = $account->product($subscription['product']);
$status = $subscription['status'];
$scheduled = $subscription['scheduledProduct'] === null ? null : $account->product($subscription['scheduledProduct']);
$until = ['date' => $strings->date($subscription['periodEnd'])];
?>
    <div class="item">
        <div class="row">
            <div>
                <p class="strong"><?= $e($product['name'][$strings->locale]) ?></p>
                <p class="quiet"><?= $e($strings->price(['price' => $subscription['price']] + $product)) ?></p>
            </div>
            <p class="badge <?= $e($status) ?>"><?= $e($strings->text("status_$status")) ?></p>
        </div>
        <p class="quiet"><?= $e($strings->text("until_$status", $until)) ?></p>
<?php if ($scheduled !== null) : ?>
        <p class="quiet">
            <?= $e($strings->text('scheduled', ['plan' => $scheduled['name'][$strings->locale]] + $until)) ?>
        </p>
<?php endif ?>
        <form method="post" action="<?= $e($action) ?>" class="actions">
            <input type="hidden" name="subscription" value="<?= $e($subscription['id']) ?>">
<?php if ($status === 'canceled') : ?>
            <button name="action" value="reactivate"><?= $e($strings->text('reactivate')) ?></button>
<?php elseif ($scheduled !== null) : ?>
            <button name="action" value="keep_plan"><?= $e($strings->text('keep_plan')) ?></button>
<?php elseif ($status === 'active' && $account->otherPlans() !== []) : ?>
            <label>
                <?= $e($strings->text('plan')) ?>
                <select name="product">
    <?php foreach ($account->otherPlans() as $plan) : ?>
                    <option value="<?= $e($plan['id']) ?>">
                        <?= $e($plan['name'][$strings->locale]) ?> – <?= $e($strings->price($plan)) ?>
                    </option>
    <?php endforeach ?>
                </select>
            </label>
            <button name="action" value="change_plan"><?= $e($strings->text('change_plan')) ?></button>
<?php endif ?>
<?php if ($status !== 'canceled') : ?>
            <button name="action" value="cancel" class="bad"><?= $e($strings->text('cancel')) ?></button>
<?php endif ?>
        </form>
    </div>
