<x-page :title="__('shop.account')">
    <p>{{ __('shop.signed_in_as', ['email' => auth()->user()->email]) }}</p>
    <section>
        <h2>{{ __('shop.subscription') }}</h2>
        <x-recur-plan />
        @entitled('pro-plan')
            <p><a href="{{ route('members') }}">{{ __('shop.members_link') }}</a></p>
        @else
            <x-recur-subscribe-button product="pro-plan" success-url="account" />
        @endentitled
        <p>{{ __('shop.subscription_text') }}</p>
        <x-recur-portal-button />
    </section>
    <form method="POST" action="{{ route('logout') }}">
        @csrf
        <button type="submit" class="secondary">{{ __('shop.sign_out') }}</button>
    </form>
</x-page>
