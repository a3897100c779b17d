<?php

declare(strict_types=1);

// A page that creates no session.
echo "";
