<x-page :title="__('shop.account')">
    <p>{{ __('shop.signed_in_as', ['email' => auth()->user()->email]) }}</p>
    <section>
        <h2>{{ __('shop.subscription') }}</h2>
        <p>{{ __('shop.subscription_text') }}</p>
        <x-recur-portal-button class="primary" />
    </section>
    <form method="POST" action="{{ route('logout') }}">
        @csrf
        <button type="submit">{{ __('shop.sign_out') }}</button>
    </form>
</x-page>
