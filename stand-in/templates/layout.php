<!doctype html>
<html lang="<?= $e($strings->locale) ?>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= $e($title) ?></title>
<style><?php require __DIR__ . '/pages.css' ?></style>
</head>
<body>
<p class="notice" role="note"><?= $e($strings->text('stand_in_notice')) ?></p>
<?= $content ?>
</body>
</html>
