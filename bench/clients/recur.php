<?php

declare(strict_types=1);

/** This extension, as an application uses it. */
return static fn (array $target): Closure => static fn (): string
    => Recur\Portal::createSession($target['options'])->url;
