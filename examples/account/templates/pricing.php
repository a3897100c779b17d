<?php

namespace Account;

$plans = [
    ['name' => 'plan_pro', 'price' => 'plan_pro_price', 'features' => 'plan_pro_features'],
    ['name' => 'plan_team', 'price' => 'plan_team_price', 'features' => 'plan_team_features'],
];
?>
<h1><?= e(text('pricing_title')) ?></h1>
<?php if ($notice !== null) : ?>
<p class="notice" role="status"><?= e($notice) ?></p>
<?php endif ?>
<div class="plans">
<?php foreach ($plans as $plan) : ?>
    <section class="card" aria-labelledby="<?= e($plan['name']) ?>">
        <h2 id="<?= e($plan['name']) ?>"><?= e(text($plan['name'])) ?></h2>
        <p class="price"><?= e(text($plan['price'])) ?></p>
        <p><?= e(text($plan['features'])) ?></p>
    </section>
<?php endforeach ?>
</div>
