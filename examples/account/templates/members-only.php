<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<p><?= e(text('members_only_help')) ?></p>
<p><a class="button" href="/pricing"><?= e(text('see_plans')) ?></a></p>
