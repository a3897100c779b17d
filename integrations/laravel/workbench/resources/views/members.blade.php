<x-page :title="__('shop.members')">
    <p>{{ __('shop.members_text') }}</p>
</x-page>
