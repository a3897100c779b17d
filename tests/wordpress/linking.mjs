// Whose customer a webhook's is: the user whom the external ID names, and nobody by an address.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { deliver, event, withSecret } from './webhooks.mjs';

export function linkingTests(world) {
  let ids;
  const linked = () => world.site.php(`
    return array_map(static fn ($login) => Recur\\WordPress\\Customer_Id::of(get_user_by('login', $login)->ID), array('mei', 'jun', 'new'));`);
  /** Delivers an event for each customer, one after the other; what was noted of each. */
  const paid = async (customers, type = 'order.paid') => {
    const bodies = customers.map((customer) => event(type, { id: 'x', customer }));
    for (const body of bodies) assert.equal((await deliver(world.site, body)).status, 200);
    const events = bodies.map((body) => JSON.parse(body).id);
    return world.site.php(`
      global $wpdb;
      return array_map(static fn ($id) => $wpdb->get_row("SELECT note FROM wp_recur_events WHERE event_id = '$id'")->note, json_decode('${JSON.stringify(events)}'));`);
  };
  const restore = () => world.site.php(`
    delete_metadata('user', 0, 'recur_customer_id', '', true);
    return update_user_meta(get_user_by('login', 'mei')->ID, 'recur_customer_id', 'cus_123');`);
  before(async () => {
    ids = await world.site.php(`return array_map(static fn ($login) => get_user_by('login', $login)->ID, array('mei', 'jun', 'new'));`);
    await world.site.configure(withSecret());
  });
  beforeEach(restore);
  after(async () => {
    await restore();
    await world.site.configure('');
  });

  test('who subscribes through the site is linked', async () => {
    const customer = { id: 'cus_n', external_id: String(ids[2]) };
    assert.deepEqual(await paid([customer, customer]), ['linked', '']);
    assert.deepEqual(await linked(), ['cus_123', '', 'cus_n']);
  });

  test('with a prefix the ID without it is another application’s', async () => {
    await world.changeSettings({ external_id_prefix: 'shop-' });
    const notes = await paid([{ id: 'cus_n', external_id: String(ids[2]) }, { id: 'cus_n', external_id: `shop-${ids[2]}` }]);
    assert.deepEqual(notes, ['unlinked', 'linked']);
    assert.deepEqual(await linked(), ['cus_123', '', 'cus_n']);
  });

  test('an address links nobody, nor does an ID that is none, or nobody’s; the administrator is told', async () => {
    const odd = [null, '', '0', `0${ids[1]}`, `${ids[1]}.0`, '-1', '999999', '9'.repeat(30), 'jun'];
    const customers = odd.map((external_id) => ({ id: 'cus_456', external_id, email: 'yearly@example.com' }));
    assert.deepEqual(await paid(customers), odd.map(() => 'unlinked'));
    await world.changeSettings({ use_external_id: false, use_email: true });
    assert.deepEqual(await paid([{ id: 'cus_456', external_id: String(ids[1]), email: 'yearly@example.com' }]), ['unlinked']);
    assert.deepEqual(await linked(), ['cus_123', '', '']);
  });

  test('where nobody paid, or the customer is linked, there is no unlinked payment', async () => {
    assert.deepEqual(await paid([{ id: 'cus_456', external_id: null }], 'customer.updated'), ['']);
    assert.deepEqual(await paid([{ id: 'cus_123', external_id: null }]), ['']);
  });

  test('no link that is there is replaced, neither a user’s nor a customer’s', async () => {
    const notes = await paid([{ id: 'cus_other', external_id: String(ids[0]) }, { id: 'cus_123', external_id: String(ids[1]) }]);
    assert.deepEqual(notes, ['conflict', 'conflict']);
    assert.deepEqual(await linked(), ['cus_123', '', '']);
  });
}
