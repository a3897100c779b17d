<main class="wide">
<a class="back" href="/dashboard"><span aria-hidden="true">←</span> <?= $e($strings->text('title_dashboard')) ?></a>
<h1><?= $e($strings->text('title_deliveries')) ?></h1>
<p class="quiet"><?= $e($endpoint['url'] ?? $strings->text('no_endpoint')) ?></p>

<section aria-labelledby="list">
    <h2 id="list"><?= $e($strings->text('newest_first')) ?></h2>
<?php if ($deliveries === []) : ?>
    <p class="empty"><?= $e($strings->text('no_deliveries')) ?></p>
<?php else : ?>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="list">
    <table>
        <thead>
            <tr>
                <th scope="col"><?= $e($strings->text('date')) ?></th>
                <th scope="col"><?= $e($strings->text('event')) ?></th>
                <th scope="col"><?= $e($strings->text('payment_status')) ?></th>
                <th scope="col"><?= $e($strings->text('attempts')) ?></th>
                <th scope="col"><?= $e($strings->text('play')) ?></th>
            </tr>
        </thead>
        <tbody>
    <?php foreach ($deliveries as $delivery) : ?>
            <tr>
                <td><?= $e($strings->time('@' . (int) $delivery['createdAt'])) ?></td>
                <td>
                    <details>
                        <summary><code><?= $e($delivery['type']) ?></code> <span class="quiet"><?= $e($delivery['event']) ?></span></summary>
                        <pre><?= $e((string) json_encode(json_decode($delivery['body']), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)) ?></pre>
                    </details>
                </td>
                <td class="<?= $e($delivery['status']) ?>"><?= $e($strings->text('delivery_' . $delivery['status'])) ?></td>
                <td>
        <?php foreach ($delivery['attempts'] as $attempt) : ?>
                    <span title="<?= $e($attempt['answer']) ?>"><?= $e($attempt['status'] === 0 ? $attempt['answer'] : (string) $attempt['status']) ?></span>
        <?php endforeach ?>
                </td>
                <td>
        <?php if ($endpoint['url'] !== null) : ?>
                    <form method="post" action="/dashboard/deliver">
                        <button name="event" value="<?= $e($delivery['event']) ?>"><?= $e($strings->text('deliver_again')) ?><span class="hidden">: <?= $e($delivery['type'] . ' ' . $delivery['event']) ?></span></button>
                    </form>
        <?php endif ?>
                </td>
            </tr>
    <?php endforeach ?>
        </tbody>
    </table>
    </div>
<?php endif ?>
</section>
</main>
