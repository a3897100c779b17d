<?php

declare(strict_types=1);

namespace App\Livewire;

use App\Models\User;
use Illuminate\Contracts\View\View;
use Illuminate\Routing\Redirector;
use Illuminate\Support\Facades\Auth;
use Livewire\Component;
use Symfony\Component\HttpFoundation\Response;

class Billing extends Component
{
    public int $drawn = 1;

    public function redraw(): void
    {
        $this->drawn++;
    }

    public function portal(): Response|Redirector
    {
        return self::user()->redirectToRecurPortal('account.livewire');
    }

    public function subscribe(): Response|Redirector
    {
        return self::user()->recurCheckout('pro-plan', 'account.livewire', 'pricing');
    }

    public function render(): View
    {
        return view('livewire.billing');
    }

    private static function user(): User
    {
        $user = Auth::user();
        assert($user instanceof User);
        return $user;
    }
}
