<?php

declare(strict_types=1);

use App\Http\Controllers\LoginController;
use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Js;

Route::redirect('/', '/account');
Route::view('/pricing', 'pricing')->name('pricing');

Route::get('/login', [LoginController::class, 'show'])->name('login');
Route::post('/login', [LoginController::class, 'store']);
Route::post('/logout', [LoginController::class, 'destroy'])->name('logout');

Route::middleware('auth')->group(static function (): void {
    Route::view('/account', 'account')->name('account');
    Route::view('/members', 'members')->middleware('recur.entitled:pro-plan')->name('members');
    Route::get('/account/spa', static fn () => view('spa', ['page' => Js::encode([
        'component' => 'Account',
        'props' => ['errors' => (object) []],
        'url' => '/account/spa',
        'version' => '',
    ])]))->name('account.spa');
    Route::post('/account/billing', static function (Request $request) {
        $user = $request->user();
        assert($user instanceof User);
        return $user->redirectToRecurPortal('account');
    })->name('account.billing');
});
