<x-page :title="__('shop.account')">
    <livewire:billing />
</x-page>
