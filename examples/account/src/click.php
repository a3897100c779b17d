<?php

declare(strict_types=1);

namespace Account;

/** A second click on the same button within this time gets the link of the first one. */
const SAME_CLICK_SECONDS = 10;

/**
 * The link that a click on a button leads to, made once for both halves of a double click.
 *
 * @param string $click what the button's form sent as `click`
 * @param callable(): string $make
 */
function link_of_click(string $button, string $click, callable $make): string
{
    $recent = $_SESSION['link'] ?? null;
    $same = $click !== '' && $recent !== null && $recent['button'] === $button && $recent['click'] === $click;
    if ($same && time() - $recent['at'] < SAME_CLICK_SECONDS) {
        return $recent['url'];
    }
    $url = $make();
    // Whoever has the link is let in: it is kept for the second half of a double click only.
    $_SESSION['link'] = ['button' => $button, 'click' => $click, 'at' => time(), 'url' => $url];
    return $url;
}
