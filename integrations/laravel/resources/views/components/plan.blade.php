<p {{ $attributes->merge(['data-recur-plan' => '']) }}>
    @if (! $isKnown)
        {{ $text('plan_unknown') }}
    @elseif ($subscription === null)
        {{ $text($isConfirming ? 'plan_confirming' : 'no_subscription') }}
    @else
        <strong>{{ $name() }}</strong> <span>{{ $state() }}</span> @if ($until()) <span>{{ $until() }}</span> @endif
    @endif
</p>
