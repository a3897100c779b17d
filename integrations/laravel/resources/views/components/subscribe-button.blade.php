@if ($isEntitled)
    <x-recur-portal-button {{ $attributes }} />
@elseif ($isConfirming)
    <p role="status" data-recur-confirming>{{ $text('confirming') }}</p>
@else
    <form method="POST" action="{{ route('recur.checkout') }}" data-recur-portal data-failed="{{ $text('checkout_failed') }}">
        @csrf
        <input type="hidden" name="product" value="{{ $offer }}">
        @if ($successUrl) <input type="hidden" name="success_url" value="{{ $successUrl }}"> @endif
        @if ($cancelUrl) <input type="hidden" name="cancel_url" value="{{ $cancelUrl }}"> @endif
        <button type="submit" data-loading="{{ $text('loading') }}" {{ $attributes }}>{{ $slot->isEmpty() ? $text('subscribe') : $slot }}</button>
        <p role="status" aria-live="polite" data-recur-message>{{ $message }}</p>
    </form>
    @once
        <script src="{{ route('recur.portal.script') }}" @if ($nonce) nonce="{{ $nonce }}" @endif defer></script>
    @endonce
@endif
