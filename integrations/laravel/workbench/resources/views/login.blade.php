<x-page :title="__('shop.sign_in')">
    <form method="POST" action="{{ route('login') }}">
        @csrf
        <label>{{ __('shop.email') }} <input type="email" name="email" value="{{ old('email') }}" autocomplete="username" required></label>
        <label>{{ __('shop.password') }} <input type="password" name="password" autocomplete="current-password" required></label>
        @error('email')
            <p role="alert">{{ $message }}</p>
        @enderror
        <button type="submit" class="primary">{{ __('shop.sign_in') }}</button>
    </form>
</x-page>
