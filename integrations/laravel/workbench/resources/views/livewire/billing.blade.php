<section>
    <h2>{{ __('shop.subscription') }} <small data-drawn>{{ $drawn }}</small></h2>
    <x-recur-plan />
    @entitled('pro-plan')
        <p><a href="{{ route('members') }}">{{ __('shop.members_link') }}</a></p>
    @else
        <x-recur-subscribe-button product="pro-plan" success-url="account.livewire" />
    @endentitled
    <x-recur-portal-button />
    <p>
        <button type="button" class="secondary" wire:click="redraw">redraw</button>
        <button type="button" class="secondary" wire:click="portal">portal</button>
        <button type="button" class="secondary" wire:click="subscribe">subscribe</button>
    </p>
</section>
