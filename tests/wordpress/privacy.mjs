// What the site's tools for personal data export and erase, and whether webhooks are this site's own.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { withSecret } from './webhooks.mjs';

export function privacyTests(world) {
  after(async () => {
    await world.site.php(`return update_user_meta(get_user_by('login', 'mei')->ID, 'recur_customer_id', 'cus_123');`);
    await world.site.configure('');
  });

  test('a user’s customer ID is exported and erased, and what is known of them with it', async () => {
    const [exported, erased, left, again] = await world.site.php(`
      $user = get_user_by('login', 'mei')->ID;
      update_user_meta($user, 'recur_customer_id', 'cus_123');
      set_transient('recur_entitlements_' . $user, array('x'), 60);
      $export = apply_filters('wp_privacy_personal_data_exporters', array())['recur']['callback'];
      $erase = apply_filters('wp_privacy_personal_data_erasers', array())['recur']['callback'];
      return array($export('mei@shop.example', 1), $erase('mei@shop.example', 1),
        array(get_user_meta($user, 'recur_customer_id', true), get_transient('recur_entitlements_' . $user)), $export('mei@shop.example', 1));`);
    assert.deepEqual([exported.done, exported.data[0].data[0].value], [true, 'cus_123']);
    assert.deepEqual([erased.items_removed, erased.items_retained, erased.done], [true, false, true]);
    assert.deepEqual(left, ['', false]);
    assert.deepEqual(again, { data: [], done: true });
  });

  test('Site Health tells of the webhook secret, of events that failed, and of a copy of the site', async () => {
    const checks = () => world.site.php(`
      $health = new Recur\\WordPress\\Webhook_Health(new Recur\\WordPress\\Webhook_Secret(), new Recur\\WordPress\\Event_Table());
      return array($health->secret()['ok'], $health->deliveries()['ok'], $health->home()['ok']);`);
    await world.site.configure('');
    await world.site.php(`global $wpdb; $wpdb->query('DELETE FROM wp_recur_events'); return delete_option('recur_home');`);
    assert.deepEqual(await checks(), [false, true, true]);
    await world.site.configure(withSecret());
    await world.site.php(`
      $table = new Recur\\WordPress\\Event_Table();
      $table->settle('evt_bad', $table->claim('evt_bad', 'order.paid')[1], 'failed');
      return update_option('recur_home', 'https://original.example');`);
    assert.deepEqual(await checks(), [true, false, false]);
    await world.site.php(`global $wpdb; $wpdb->query('DELETE FROM wp_recur_events'); return delete_option('recur_home');`);
  });
}
