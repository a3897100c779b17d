<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<p><a class="button" href="/account"><?= e(text('to_account')) ?></a></p>
