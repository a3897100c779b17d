<?php

declare(strict_types=1);

use App\Http\Controllers\LoginController;
use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;
use Inertia\Inertia;

Route::redirect('/', '/account');
Route::view('/pricing', 'pricing')->name('pricing');

Route::get('/login', [LoginController::class, 'show'])->name('login');
Route::post('/login', [LoginController::class, 'store']);
Route::post('/logout', [LoginController::class, 'destroy'])->name('logout');

Route::middleware('auth')->group(static function (): void {
    Route::view('/account', 'account')->name('account');
    Route::view('/account/livewire', 'livewire-account')->name('account.livewire');
    Route::get('/account/spa', static fn () => Inertia::render('Account'))->name('account.spa');
    Route::post('/account/billing', static function (Request $request) {
        $user = $request->user();
        assert($user instanceof User);
        return $user->redirectToRecurPortal('account');
    })->name('account.billing');
});

Route::middleware(['auth', 'recur.entitled:pro-plan'])->group(static function (): void {
    Route::view('/members', 'members')->name('members');
    Route::view('/members/livewire', 'livewire-members')->name('members.livewire');
    Route::get('/members/spa', static fn () => Inertia::render('Members', [
        'recipe' => __('shop.members_text'),
    ]))->name('members.spa');
});
