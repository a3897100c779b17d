<x-page :title="__('shop.pricing')">
    <p>{{ __('shop.pricing_text') }}</p>
    @foreach (['pro-plan' => 'pro', 'team-plan' => 'team'] as $product => $name)
        <section>
            <h2>{{ __("shop.$name") }}</h2>
            <x-recur-subscribe-button :product="$product" success-url="account" cancel-url="pricing" />
        </section>
    @endforeach
</x-page>
