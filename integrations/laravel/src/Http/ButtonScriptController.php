<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\BinaryFileResponse;

/** The button's script, from the package: nothing needs to be published or bundled. */
final class ButtonScriptController
{
    public function __invoke(Request $request): BinaryFileResponse
    {
        $response = new BinaryFileResponse(
            dirname(__DIR__, 2) . '/resources/js/portal-button.js',
            headers: ['Content-Type' => 'text/javascript; charset=utf-8'],
            autoEtag: true,
        );
        $response->setPublic()->setMaxAge(3600);
        $response->isNotModified($request);
        return $response;
    }
}
