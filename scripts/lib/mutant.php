<?php

/*
 * mutant.php FOLDER MUTANT…: changes the C sources of FOLDER as the mutants say. A mutant is a file with its rule in the
 * first line, what is tried first in the second, and changes:
 *
 *   <<<<<<<
 *   the text that is there, whole lines
 *   =======
 *   the text that takes its place
 *   >>>>>>>
 *
 * A text is found by what it says, in whatever file and line it stands, and has to be there exactly once.
 *
 * mutant.php --check FOLDER MUTANT…: changes nothing. Either way prints what is wrong, a line each, and then ends with 1.
 */

declare(strict_types=1);

const CHANGE = '/^<{7}\n(.*?\n)={7}\n(.*?)>{7}$/ms';

/** @return array<string, string> the sources by path */
function sources(string $folder): array
{
    $sources = [];
    $paths = glob("$folder/*.[ch]");
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$folder/src", FilesystemIterator::SKIP_DOTS)) as $file) {
        $paths[] = $file->getPathname();
    }
    foreach (preg_grep('/\.[ch]$/', $paths) as $path) {
        $sources[$path] = file_get_contents($path);
    }

    return $sources;
}

/**
 * The sources that a mutant changes, changed; or a text that says why it does not fit.
 *
 * @param array<string, string> $sources
 * @return array<string, string>|string
 */
function mutated(string $mutant, array $sources): array|string
{
    if (!preg_match('/^\S.*\nTried first: \S/', $mutant)) {
        return 'does not say its rule and what is tried first';
    }
    if (preg_match_all(CHANGE, $mutant, $changes, PREG_SET_ORDER) === 0) {
        return 'changes nothing';
    }
    $changed = [];
    foreach ($changes as [, $old, $new]) {
        $holders = array_filter($sources, static fn (string $text): bool => str_contains("\n$text", "\n$old"));
        $path = array_key_first($holders);
        if (count($holders) !== 1 || substr_count("\n{$holders[$path]}", "\n$old") !== 1) {
            return 'does not fit: its text is ' . ($holders === [] ? 'nowhere' : 'in several places');
        }
        $sources[$path] = $changed[$path] = substr_replace($sources[$path], $new, strpos("\n{$sources[$path]}", "\n$old"), strlen($old));
    }

    return $changed;
}

$arguments = array_slice($argv, 1);
$check = ($arguments[0] ?? '') === '--check';
[$folder, $mutants] = $check ? [$arguments[1], array_slice($arguments, 2)] : [$arguments[0], array_slice($arguments, 1)];
$sources = sources($folder);
$status = 0;
foreach ($mutants as $mutant) {
    $changed = mutated(file_get_contents($mutant), $sources);
    if (is_string($changed)) {
        echo "$mutant $changed.\n";
        $status = 1;
    } elseif (!$check) {
        array_walk($changed, static fn (string $text, string $path) => file_put_contents($path, $text));
    }
}
exit($status);
