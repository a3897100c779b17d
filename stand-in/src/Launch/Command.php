<?php

declare(strict_types=1);

namespace StandIn\Launch;

/** The command line of `stand-in/serve`. */
final class Command
{
    private const USAGE = "usage: stand-in/serve [--port N] [--workers N] [--state DIR]\n";

    /** @param list<string> $arguments */
    public static function main(array $arguments): int
    {
        try {
            $options = self::parse($arguments);
        } catch (\InvalidArgumentException $e) {
            fwrite(STDERR, 'stand-in/serve: ' . $e->getMessage() . "\n" . self::USAGE);
            return 2;
        }
        if ($options === null) {
            echo self::USAGE;
            return 0;
        }
        foreach (['pcntl', 'posix'] as $extension) {
            if (!extension_loaded($extension)) {
                fwrite(STDERR, "stand-in/serve: PHP's $extension extension is needed to stop with the caller\n");
                return 1;
            }
        }
        return (new Supervisor($options))->run();
    }

    /** @param list<string> $arguments */
    private static function parse(array $arguments): ?Options
    {
        $values = ['port' => '0', 'workers' => '1', 'state' => null];
        while (($argument = array_shift($arguments)) !== null) {
            if ($argument === '--help' || $argument === '-h') {
                return null;
            }
            if (preg_match('/\A--(port|workers|state)(?:=(.*))?\z/s', $argument, $match) !== 1) {
                throw new \InvalidArgumentException("unknown argument '$argument'");
            }
            $values[$match[1]] = $match[2] ?? array_shift($arguments)
                ?? throw new \InvalidArgumentException("$argument needs a value");
        }
        return new Options(
            self::number('port', $values['port'], 0, 65535),
            self::number('workers', $values['workers'], 1, 64),
            $values['state'],
        );
    }

    private static function number(string $name, string $text, int $least, int $most): int
    {
        $number = filter_var($text, FILTER_VALIDATE_INT, ['options' => ['min_range' => $least, 'max_range' => $most]]);
        return $number !== false ? $number
            : throw new \InvalidArgumentException("--$name takes a number from $least to $most");
    }
}
