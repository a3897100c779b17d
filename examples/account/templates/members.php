<?php

namespace Account;

?>
<h1><?= e($title) ?></h1>
<p><?= e(text('members_text')) ?></p>
<p><a href="/account"><?= e(text('to_account')) ?></a></p>
