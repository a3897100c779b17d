<?php

declare(strict_types=1);

namespace Recur\Bench;

use function Recur\Tests\Servers\user;
use function Recur\Tests\Servers\workspace;

/** A server's configuration. */
final class Template
{
    /**
     * Writes it from its template in conf/, each {{name}} replaced; returns its path.
     *
     * @param array<string, string|int> $values
     */
    public static function fill(string $template, array $values, string $name): string
    {
        $values += ['workspace' => workspace(), 'user' => user()];
        $text = preg_replace_callback(
            '/\{\{(\w+)\}\}/',
            static fn (array $match): string => (string) $values[$match[1]],
            (string) file_get_contents(\dirname(__DIR__) . "/conf/$template"),
        );
        $path = workspace() . "/$name";
        file_put_contents($path, $text);

        return $path;
    }
}
