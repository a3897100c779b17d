<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Laravel\Settings;

/** Which certificate authorities the API's certificate is checked against. */
final class TrustCheck
{
    private const SUBJECT = 'CA file';

    public function __construct(private readonly Settings $settings)
    {
    }

    public function run(): Finding
    {
        $places = [
            'config/recur.php' => $this->settings->clientOptions()['caFile'] ?? null,
            'recur.ca_file' => ini_get('recur.ca_file'),
            'curl.cainfo' => ini_get('curl.cainfo'),
            'openssl.cafile' => ini_get('openssl.cafile'),
        ];
        foreach ($places as $place => $file) {
            if (is_string($file) && $file !== '') {
                return is_file($file) && is_readable($file)
                    ? Finding::good(self::SUBJECT, "$file, from $place")
                    : Finding::bad(self::SUBJECT, "$file, from $place, can't be read");
            }
        }
        return Finding::good(self::SUBJECT, "the system's, as libcurl finds it");
    }
}
