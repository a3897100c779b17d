<?php

namespace Account;

/*
 * A form, so that it works without JavaScript; portal-button.js makes it a button with a loading state. The session is
 * created on the click and not with the page: a page may stay open for longer than a link lives.
 */
?>
<form class="portal" method="post" action="/portal" data-portal-form
    data-loading="<?= e(text('loading')) ?>" data-failed="<?= e(text('portal_failed')) ?>">
    <input type="hidden" name="csrf_token" value="<?= e(csrf_token()) ?>">
    <input type="hidden" name="click" value="<?= e(bin2hex(random_bytes(8))) ?>">
    <input type="hidden" name="returnTo" value="<?= e($returnTo) ?>">
    <button class="button" type="submit"><?= e(text('manage_subscription')) ?></button>
    <p class="error" role="alert"><?= $failed ? e(text('portal_failed')) : '' ?></p>
</form>
