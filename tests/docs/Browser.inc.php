<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

/** As much of a visitor's browser as a page without scripts takes: one cookie jar, no redirect followed by itself. */
final class Browser
{
    public int $status = 0;
    public string $location = '';
    public string $body = '';
    private string $jar;

    public function __construct()
    {
        $this->jar = (string) tempnam(sys_get_temp_dir(), 'recur-docs-');
    }

    public function __destruct()
    {
        unlink($this->jar);
    }

    /** @param array<string, string>|null $fields posts them */
    public function open(string $url, ?array $fields = null): void
    {
        $curl = curl_init($url);
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 20,
            CURLOPT_PROXY => '',
            CURLOPT_COOKIEFILE => $this->jar,
            CURLOPT_COOKIEJAR => $this->jar,
        ] + ($fields === null ? [] : [CURLOPT_POSTFIELDS => http_build_query($fields)]));
        $this->body = (string) curl_exec($curl);
        $this->status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        $this->location = (string) curl_getinfo($curl, CURLINFO_REDIRECT_URL);
        unset($curl);
    }
}
