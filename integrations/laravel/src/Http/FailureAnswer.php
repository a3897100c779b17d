<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Recur\Laravel\ExternalRedirect;
use Recur\Laravel\Texts;
use Symfony\Component\HttpFoundation\Response;

/** A sentence for the customer: as JSON for fetch, else on the page that they came from. */
final class FailureAnswer
{
    public function __construct(private readonly Texts $texts)
    {
    }

    /**
     * @param string $text the name of the sentence in lang/
     * @param string $code for the program that asked
     * @param array<string, string> $headers
     */
    public function answer(Request $request, string $text, string $code, int $status, array $headers = []): Response
    {
        $message = $this->texts->get($text);
        $product = $request->input('product');
        $offer = is_string($product) ? $product : '';
        // The button that was pressed, told from others by the offer, shows the sentence of that name: a click refused
        // early doesn't know the page's language yet. A subscribe button's click that lost its offer is any of theirs.
        $response = $request->expectsJson()
            ? new JsonResponse(['message' => $message, 'code' => $code], $status, $headers)
            : redirect()
                ->back(303, $headers)
                ->with('recur_portal', $text)
                ->with('recur_offer', $request->routeIs('recur.checkout') ? $offer : null)
                ->withErrors(['recur_portal' => $message]);
        return ExternalRedirect::unstored($response);
    }
}
