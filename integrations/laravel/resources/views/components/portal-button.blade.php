<form method="POST" action="{{ route('recur.portal') }}" data-recur-portal data-failed="{{ $text('failed') }}">
    @csrf
    <input type="hidden" name="return_url" value="{{ $returnUrl }}">
    <button type="submit" data-loading="{{ $text('loading') }}" {{ $attributes }}>{{ $slot->isEmpty() ? $text('button') : $slot }}</button>
    <p role="status" aria-live="polite" data-recur-message>{{ $message }}</p>
</form>
@once
    <script src="{{ route('recur.portal.script') }}" @if ($nonce) nonce="{{ $nonce }}" @endif defer></script>
@endonce
