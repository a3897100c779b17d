<?php

use StandIn\Billing\Access;
use StandIn\Billing\Subscription;

?>
<main class="wide">
<h1><?= $e($strings->text('title_dashboard')) ?></h1>
<p class="quiet"><?= $e($strings->text('dashboard_intro')) ?></p>

<section aria-labelledby="clock">
    <h2 id="clock"><?= $e($strings->text('clock')) ?></h2>
    <p class="strong"><?= $e($strings->time($now)) ?></p>
    <form method="post" action="/dashboard/clock" class="actions">
        <button name="days" value="1"><?= $e($strings->text('one_day_on')) ?></button>
        <button name="days" value="31"><?= $e($strings->text('one_month_on')) ?></button>
    </form>
</section>

<section aria-labelledby="customers">
    <h2 id="customers"><?= $e($strings->text('customers')) ?></h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="customers">
    <table>
        <thead>
            <tr>
                <th scope="col"><?= $e($strings->text('email')) ?></th>
                <th scope="col"><?= $e($strings->text('external_id')) ?></th>
                <th scope="col"><?= $e($strings->text('subscription')) ?></th>
                <th scope="col"><?= $e($strings->text('play')) ?></th>
            </tr>
        </thead>
        <tbody>
<?php foreach (array_reverse($customers) as $customer) : ?>
    <?php $subscription = Access::subscription($customer) ?>
            <tr>
                <td><?= $e($customer['email']) ?><br><span class="quiet"><?= $e($customer['id']) ?></span></td>
                <td><?= $e($customer['externalId'] ?? '–') ?></td>
                <td>
    <?php if ($subscription === null) : ?>
                    <span class="quiet"><?= $e($strings->text('none')) ?></span>
    <?php else : ?>
                    <?= $e($products->get($subscription['product'])['name'][$strings->locale]) ?>
                    <span class="badge <?= $e($subscription['status']) ?>"><?= $e($strings->text('status_' . $subscription['status'])) ?></span><br>
                    <span class="quiet"><?= $e($strings->text('until', ['date' => $strings->date(Subscription::accessUntil($subscription))])) ?></span>
    <?php endif ?>
                </td>
                <td>
                    <div class="actions">
    <?php if ($subscription !== null) : ?>
                    <form method="post" action="/dashboard/past-the-end">
                        <button name="customer" value="<?= $e($customer['id']) ?>"><?= $e($strings->text('past_the_end')) ?><span class="hidden">: <?= $e($customer['email']) ?></span></button>
                    </form>
    <?php endif ?>
    <?php if ($customer['card'] !== null) : ?>
                    <form method="post" action="/dashboard/card">
                        <input type="hidden" name="customer" value="<?= $e($customer['id']) ?>">
                        <button name="card" value="<?= $customer['card']['declined'] ? 'accepted' : 'declined' ?>"><?= $e($strings->text($customer['card']['declined'] ? 'accept_card' : 'decline_card')) ?><span class="hidden">: <?= $e($customer['email']) ?></span></button>
                    </form>
    <?php endif ?>
                    </div>
                </td>
            </tr>
<?php endforeach ?>
        </tbody>
    </table>
    </div>
</section>

<section aria-labelledby="webhooks">
    <h2 id="webhooks"><?= $e($strings->text('webhooks')) ?></h2>
<?php if ($error !== null) : ?>
    <p class="error" role="alert" id="error"><?= $e($strings->text($error)) ?></p>
<?php endif ?>
    <form method="post" action="/dashboard/endpoint">
        <label for="url"><?= $e($strings->text('endpoint')) ?></label>
        <input id="url" name="url" type="url" value="<?= $e($endpoint['url'] ?? '') ?>" placeholder="http://127.0.0.1:8000/webhook.php"<?= $error === null ? '' : ' aria-invalid="true" aria-describedby="error"' ?>>
        <p class="quiet"><?= $e($strings->text('secret', ['secret' => $endpoint['secret'], 'encoding' => $endpoint['encoding']])) ?></p>
        <button><?= $e($strings->text('save')) ?></button>
    </form>
    <p class="more"><a href="/dashboard/deliveries"><?= $e($strings->text('see_deliveries', ['count' => (string) $deliveries])) ?></a></p>
</section>

<section aria-labelledby="products">
    <h2 id="products"><?= $e($strings->text('products')) ?></h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="products">
    <table>
        <thead>
            <tr>
                <th scope="col"><?= $e($strings->text('product_name')) ?></th>
                <th scope="col">slug</th>
                <th scope="col">ID</th>
                <th scope="col" class="amount"><?= $e($strings->text('amount')) ?></th>
            </tr>
        </thead>
        <tbody>
<?php foreach ($products->all() as $product) : ?>
            <tr>
                <td><?= $e($product['name'][$strings->locale]) ?></td>
                <td><code><?= $e($product['slug']) ?></code></td>
                <td><code><?= $e($product['id']) ?></code></td>
                <td class="amount"><?= $e($strings->price($product)) ?></td>
            </tr>
<?php endforeach ?>
        </tbody>
    </table>
    </div>
</section>
</main>
