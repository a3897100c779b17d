<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<p role="status"><?= e(text('confirming_help')) ?></p>
<p><a class="button" href="/welcome"><?= e(text('look_again')) ?></a></p>
