<?php

declare(strict_types=1);

namespace Campaign;

/** A file that the campaign cannot work with; the message says which and why. */
final class UnusableFile extends \RuntimeException
{
}
