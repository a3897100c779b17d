<?php

declare(strict_types=1);

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('recur_deliveries', function (Blueprint $table): void {
            $table->id();
            $table->string('campaign', 100);
            $table->string('customer', 100);
            $table->string('state', 64);
            $table->timestamps();
            $table->unique(['campaign', 'customer']);
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('recur_deliveries');
    }
};
