<x-page :title="__('shop.members')">
    <p role="alert">{{ $exception->getMessage() }}</p>
</x-page>
