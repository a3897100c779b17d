<?php

declare(strict_types=1);

namespace Database\Seeders;

use App\Models\User;
use Illuminate\Database\Seeder;

/** People whom the stand-in for the API knows in different ways, or not at all. All have the password "secret". */
final class DatabaseSeeder extends Seeder
{
    public function run(): void
    {
        $people = [
            ['name' => 'Customer ID', 'email' => 'ming@example.com', 'recur_customer_id' => 'cus_123'],
            ['name' => 'Verified', 'email' => 'yearly@example.com', 'email_verified_at' => now()],
            ['name' => 'Unverified', 'email' => 'past-due@example.com'],
            ['name' => 'No subscription', 'email' => 'visitor@example.com', 'email_verified_at' => now()],
        ];
        foreach ($people as $person) {
            User::query()->create($person + ['password' => 'secret']);
        }
    }
}
