<section>
    @if ($isOpen)
        <p>{{ __('shop.members_text') }}</p>
    @endif
    <button type="button" class="secondary" wire:click="open">open</button>
</section>
