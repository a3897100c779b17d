<x-page :title="__('shop.members')">
    <livewire:lounge />
</x-page>
