<?php $host = (string) parse_url($returnUrl, PHP_URL_HOST) ?>
<main>
<header>
    <a class="back" href="<?= $e($returnUrl) ?>" rel="noreferrer">
        <span aria-hidden="true">←</span>
        <?= $e($strings->text('back', ['host' => $host])) ?>
    </a>
    <h1><?= $e($strings->text('title_account')) ?></h1>
    <p class="who"><?= $e($account->email()) ?></p>
</header>

<?php if ($done !== null) : ?>
<p class="done" role="status"><?= $e($strings->text("done_$done")) ?></p>
<?php endif ?>

<section aria-labelledby="subscription">
    <h2 id="subscription"><?= $e($strings->text('subscription')) ?></h2>
<?php if ($account->subscriptions() === []) : ?>
    <p class="empty"><?= $e($strings->text('no_subscription')) ?></p>
<?php endif ?>
<?php foreach ($account->subscriptions() as $subscription) : ?>
    <?php require __DIR__ . '/subscription.php' ?>
<?php endforeach ?>
<?php foreach ($account->purchases() as $product) : ?>
    <div class="row item">
        <p class="strong"><?= $e($product['name'][$strings->locale]) ?></p>
        <p class="badge active"><?= $e($strings->text('status_purchased')) ?></p>
    </div>
<?php endforeach ?>
</section>

<section aria-labelledby="payment-method">
    <h2 id="payment-method"><?= $e($strings->text('payment_method')) ?></h2>
<?php $card = $account->card() ?>
<?php if ($card === null) : ?>
    <p class="empty"><?= $e($strings->text('no_payment_method')) ?></p>
<?php else : ?>
    <div class="row">
        <div>
            <p class="strong">
                <?= $e($card['brand']) ?>
                <span aria-hidden="true">••••</span>
                <span class="hidden"><?= $e($strings->text('card_ending')) ?></span>
                <?= $e($card['last4']) ?>
            </p>
            <p class="quiet"><?= $e($strings->text('card_expires', ['date' => $card['expires']])) ?></p>
        </div>
    <?php if ($card['declined']) : ?>
        <p class="badge past_due"><?= $e($strings->text('card_declined')) ?></p>
    <?php endif ?>
    </div>
<?php endif ?>
    <form method="post" action="<?= $e($action) ?>">
        <button name="action" value="replace_card"><?= $e($strings->text('replace_card')) ?></button>
    </form>
</section>

<section aria-labelledby="billing-history">
    <h2 id="billing-history"><?= $e($strings->text('billing_history')) ?></h2>
<?php if ($account->payments() === []) : ?>
    <p class="empty"><?= $e($strings->text('no_payments')) ?></p>
<?php else : ?>
    <table>
        <thead>
            <tr>
                <th scope="col"><?= $e($strings->text('date')) ?></th>
                <th scope="col"><?= $e($strings->text('payment_status')) ?></th>
                <th scope="col" class="amount"><?= $e($strings->text('amount')) ?></th>
            </tr>
        </thead>
        <tbody>
    <?php foreach ($account->payments() as $payment) : ?>
            <tr>
                <td><?= $e($strings->date($payment['date'])) ?></td>
                <td class="<?= $e($payment['status']) ?>"><?= $e($strings->text('payment_' . $payment['status'])) ?></td>
                <td class="amount"><?= $e($strings->money($payment['amount'])) ?></td>
            </tr>
    <?php endforeach ?>
        </tbody>
    </table>
<?php endif ?>
</section>
</main>
