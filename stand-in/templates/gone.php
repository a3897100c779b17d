<main class="gone">
<h1><?= $e($strings->text($heading)) ?></h1>
<p><?= $e($strings->text($help)) ?></p>
<?php if ($returnUrl !== null) : ?>
    <?php $host = (string) parse_url($returnUrl, PHP_URL_HOST) ?>
<p>
    <a class="button" href="<?= $e($returnUrl) ?>" rel="noreferrer"><?= $e($strings->text('back', ['host' => $host])) ?></a>
</p>
<?php endif ?>
</main>
