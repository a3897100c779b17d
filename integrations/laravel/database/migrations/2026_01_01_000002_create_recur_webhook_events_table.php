<?php

declare(strict_types=1);

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('recur_webhook_events', function (Blueprint $table): void {
            $table->id();
            // Of the event's ID: collations that fold letter case would take two events for one.
            $table->char('event_hash', 64)->unique();
            $table->string('event_id');
            $table->string('type');
            $table->string('state', 16)->index();
            $table->char('token', 32)->nullable();
            $table->unsignedInteger('attempts');
            $table->string('error')->nullable();
            $table->string('note', 32)->nullable();
            $table->timestamps();
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('recur_webhook_events');
    }
};
