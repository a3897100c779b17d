<?php

declare(strict_types=1);

require 'League/CommonMark/autoload.php';
require __DIR__ . '/../include/stand_in.inc';
foreach (['Markdown', 'Workbench', 'Browser'] as $class) {
    require __DIR__ . "/$class.inc.php";
}
