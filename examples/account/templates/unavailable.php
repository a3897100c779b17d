<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<p class="error" role="alert"><?= e(text('subscription_unknown')) ?></p>
<p><a class="button" href="<?= e($again) ?>"><?= e(text('try_again')) ?></a></p>
