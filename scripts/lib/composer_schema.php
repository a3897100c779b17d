<?php

/*
 * Validates a composer.json against Composer's own schema, the php-ext section that PIE reads included.
 * Arguments: Composer's vendor folder, the file. Prints what is wrong, a line each; the exit status says whether.
 */

declare(strict_types=1);

use JsonSchema\Validator;

[, $vendor, $file] = $argv;
require "$vendor/autoload.php";

$schemaFile = "$vendor/composer/composer/res/composer-schema.json";
$schema = json_decode((string) file_get_contents($schemaFile), false, flags: JSON_THROW_ON_ERROR);
if (!isset($schema->properties->{'php-ext'})) {
    echo "This version of Composer knows nothing of php-ext.\n";
    exit(1);
}
// A misspelt name is a mistake, though the schema lets it pass.
$schema->properties->{'php-ext'}->additionalProperties = false;
$package = json_decode((string) file_get_contents($file), false, flags: JSON_THROW_ON_ERROR);

$validator = new Validator();
$validator->validate($package, $schema);
foreach ($validator->getErrors() as $error) {
    echo "{$error['property']}: {$error['message']}\n";
}
exit($validator->isValid() ? 0 : 1);
