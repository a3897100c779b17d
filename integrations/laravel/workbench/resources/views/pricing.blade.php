<x-page :title="__('shop.pricing')">
    <p>{{ __('shop.pricing_text') }}</p>
</x-page>
