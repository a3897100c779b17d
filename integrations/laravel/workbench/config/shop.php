<?php

declare(strict_types=1);

return [
    // The file that every webhook is written down in; null: none.
    'journal' => env('SHOP_JOURNAL'),
];
