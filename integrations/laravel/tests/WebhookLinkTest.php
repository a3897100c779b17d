<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Events\SubscriptionWebhook;
use Recur\Laravel\Facades\Recur;
use Recur\Webhook;
use RuntimeException;
use Symfony\Component\Console\Output\BufferedOutput;

/** Whose customer an event makes, and what the doctor says of the events that came. */
final class WebhookLinkTest extends TestCase
{
    private const SECRET = 'whsec_of_the_tests';
    private int $number = 0;

    protected function setUp(): void
    {
        parent::setUp();
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['webhook.secrets' => [self::SECRET], 'model' => Customer::class]);
    }

    public function testTheUserOfTheExternalIdGetsTheCustomer(): void
    {
        $user = $this->user();

        $this->paid(['id' => 'cus_1', 'external_id' => (string) $user->id]);

        self::assertSame('cus_1', $user->refresh()->recur_customer_id);
        self::assertStringContainsString('none failed', $this->doctor());
    }

    public function testAnAddressLinksNobody(): void
    {
        $user = $this->user(['email' => 'payer@example.com', 'email_verified_at' => now()]);

        $this->paid(['id' => 'cus_1', 'email' => 'payer@example.com']);

        self::assertNull($user->refresh()->recur_customer_id);
        self::assertStringContainsString('1 name no user of this application, the newest: evt_1', $this->doctor());
    }

    /** @return array<string, array{string}> */
    public static function nobody(): array
    {
        return [
            'a number with something after it' => ['1a'],
            'a space' => ['1 '],
            'a zero before it' => ['01'],
            'nobody\'s' => ['99'],
        ];
    }

    #[DataProvider('nobody')]
    public function testAnExternalIdThatIsNobodysLinksNobody(string $externalId): void
    {
        $user = $this->user();

        $this->paid(['id' => 'cus_1', 'external_id' => $externalId]);

        self::assertNull($user->refresh()->recur_customer_id);
    }

    public function testOnlyExternalIdsWithThePrefixAreThisApplications(): void
    {
        $this->configure(['external_id_prefix' => 'shop-']);
        $user = $this->user();

        $this->paid(['id' => 'cus_other', 'external_id' => "blog-$user->id"]);
        self::assertNull($user->refresh()->recur_customer_id);
        self::assertStringContainsString('none failed', $this->doctor());

        $this->paid(['id' => 'cus_1', 'external_id' => "shop-$user->id"]);
        self::assertSame('cus_1', $user->refresh()->recur_customer_id);
    }

    public function testWhereKeysAreNotSentAsExternalIdsTheyFindNobody(): void
    {
        $this->configure(['identify_by' => ['customer']]);
        $user = $this->user();

        $this->paid(['id' => 'cus_1', 'external_id' => (string) $user->id]);
        self::assertNull($user->refresh()->recur_customer_id);

        Recur::findUserUsing(static fn (string $externalId) => Customer::query()->find(substr($externalId, 2)));
        $this->paid(['id' => 'cus_1', 'external_id' => "u-$user->id"]);
        self::assertSame('cus_1', $user->refresh()->recur_customer_id);
    }

    public function testALinkThatIsThereIsNeverReplaced(): void
    {
        $linked = $this->user(['recur_customer_id' => 'cus_1']);
        $other = $this->user(['email' => 'other@example.com']);

        $this->paid(['id' => 'cus_2', 'external_id' => (string) $linked->id]);
        $this->paid(['id' => 'cus_1', 'external_id' => (string) $other->id]);

        self::assertSame('cus_1', $linked->refresh()->recur_customer_id);
        self::assertNull($other->refresh()->recur_customer_id);
        self::assertStringContainsString('2 name another customer than the user has', $this->doctor());
    }

    public function testTwoEventsOfAFirstPurchaseAtOnceAreNoConflict(): void
    {
        $user = $this->user();
        $this->meanwhile('"recur_customer_id" = ?', static fn () => DB::table('users')
            ->update(['recur_customer_id' => 'cus_1']));

        $this->paid(['id' => 'cus_1', 'external_id' => (string) $user->id]);

        self::assertSame('cus_1', $user->refresh()->recur_customer_id);
        self::assertStringContainsString('none failed', $doctor = $this->doctor());
        self::assertStringNotContainsString('another customer', $doctor);
    }

    public function testTheUserOrTheCustomerWhoIsLinkedOtherwiseMeanwhileIsAConflict(): void
    {
        $user = $this->user();
        $this->meanwhile('"recur_customer_id" = ?', static fn () => DB::table('users')
            ->update(['recur_customer_id' => 'cus_2']));
        $this->paid(['id' => 'cus_1', 'external_id' => (string) $user->id]);

        $other = $this->user(['email' => 'other@example.com']);
        $first = $this->user(['email' => 'first@example.com']);
        $this->meanwhile('"recur_customer_id" = ?', static fn () => DB::table('users')
            ->where('id', $first->id)
            ->update(['recur_customer_id' => 'cus_3']));
        $this->paid(['id' => 'cus_3', 'external_id' => (string) $other->id]);

        self::assertSame('cus_2', $user->refresh()->recur_customer_id);
        self::assertNull($other->refresh()->recur_customer_id);
        self::assertStringContainsString('2 name another customer than the user has', $this->doctor());
    }

    public function testTheDoctorNamesWhatFailed(): void
    {
        Event::listen(static fn (SubscriptionWebhook $event) => throw new RuntimeException('password=hunter2'));

        $this->deliver('subscription.renewed', [])->assertStatus(500);

        $finding = $this->doctor(1);
        self::assertStringContainsString('1 failed; the last: subscription.renewed evt_1: RuntimeException', $finding);
        self::assertStringNotContainsString('hunter2', $finding);
    }

    public function testTheDoctorSaysWhatIsMissing(): void
    {
        $this->configure(['webhook.secrets' => []]);
        self::assertStringContainsString('RECUR_WEBHOOK_SECRET', $this->doctor());

        $this->configure(['webhook.secrets' => [self::SECRET]]);
        \Illuminate\Support\Facades\Schema::drop('recur_webhook_events');
        self::assertStringContainsString('recur-migrations', $this->doctor(1));
    }

    /** @param array<string, string> $customer */
    private function paid(array $customer): void
    {
        $this->deliver('order.paid', ['customer' => $customer])->assertOk();
    }

    /**
     * @param array<string, mixed> $data
     * @return \Illuminate\Testing\TestResponse<\Symfony\Component\HttpFoundation\Response>
     */
    private function deliver(string $type, array $data): \Illuminate\Testing\TestResponse
    {
        $id = 'evt_' . ++$this->number;
        $body = json_encode(['id' => $id, 'type' => $type, 'data' => (object) $data], JSON_THROW_ON_ERROR);
        return $this->call('POST', '/recur/webhook', content: $body, server: [
            'HTTP_X_RECUR_SIGNATURE' => Webhook::sign($body, self::SECRET),
        ]);
    }

    private function doctor(int $expected = 0): string
    {
        $output = new BufferedOutput();
        self::assertSame($expected, app(Kernel::class)->call('recur:doctor', ['--offline' => true], $output));
        preg_match('/Webhooks .*/', $output->fetch(), $match);
        return $match[0] ?? '';
    }
}
