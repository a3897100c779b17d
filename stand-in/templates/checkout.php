<?php $host = (string) parse_url($cancelUrl, PHP_URL_HOST) ?>
<main>
<header>
    <a class="back" href="<?= $e($cancelUrl) ?>" rel="noreferrer">
        <span aria-hidden="true">←</span>
        <?= $e($strings->text('back', ['host' => $host])) ?>
    </a>
    <h1><?= $e($strings->text('title_checkout')) ?></h1>
</header>

<section aria-labelledby="product">
    <h2 id="product"><?= $e($strings->text('your_order')) ?></h2>
    <div class="row">
        <p class="strong"><?= $e($product['name'][$strings->locale]) ?></p>
        <p class="strong amount"><?= $e($strings->price($product)) ?></p>
    </div>
<?php if ($product['trialDays'] > 0) : ?>
    <p class="quiet"><?= $e($strings->text('trial', ['days' => (string) $product['trialDays']])) ?></p>
<?php endif ?>
</section>

<form method="post" class="card">
<?php if ($error !== null) : ?>
    <p class="error" role="alert" id="error"><?= $e($strings->text($error)) ?></p>
<?php endif ?>
    <p>
        <label for="email"><?= $e($strings->text('email')) ?></label>
        <input id="email" name="email" type="email" autocomplete="email" required maxlength="254"
            value="<?= $e($email) ?>"<?= $emailIsFixed ? ' readonly' : '' ?><?= $error === null ? '' : ' aria-invalid="true" aria-describedby="error"' ?>>
    </p>
    <p>
        <label for="name"><?= $e($strings->text('name')) ?></label>
        <input id="name" name="name" autocomplete="name" maxlength="100" value="<?= $e($name) ?>">
    </p>
    <p class="quiet"><?= $e($strings->text('no_card_needed')) ?></p>
    <button class="main"><?= $e($strings->text($product['trialDays'] > 0 ? 'start_trial' : 'pay', ['price' => $strings->money($product['price'])])) ?></button>
</form>
</main>
