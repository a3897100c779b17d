<?php

declare(strict_types=1);

namespace App\Livewire;

use Illuminate\Contracts\View\View;
use Livewire\Component;

/** Stands on a page that is for members. */
class Lounge extends Component
{
    public bool $isOpen = false;

    public function open(): void
    {
        $this->isOpen = true;
    }

    public function render(): View
    {
        return view('livewire.lounge');
    }
}
