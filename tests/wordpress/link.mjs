// Linking those who subscribed before: by command and from the list of users, and nobody who was not confirmed.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { follow } from '../browser/follow.mjs';
import { screenshot } from '../browser/launch.mjs';
import { signedIn } from './people.mjs';

export function linkTests(world) {
  let folder, ids;
  const people = { pay: 'PAY@shop.example', held: 'held@shop.example', none: 'none@shop.example' };
  const linked = () =>
    world.site.php(`return array_map(static fn ($login) => Recur\\WordPress\\Customer_Id::of(get_user_by('login', $login)->ID), array('pay', 'held', 'none', 'jun'));`);
  const clear = () =>
    world.site.php(`
      foreach (array('pay', 'held', 'none', 'jun') as $login) delete_user_meta(get_user_by('login', $login)->ID, 'recur_customer_id');
      return delete_option('recur_link_cursor');`);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recur-link-'));
    ids = await world.site.php(`
      $ids = array();
      foreach (json_decode('${JSON.stringify(people)}', true) as $login => $email) {
        $ids[$login] = wp_insert_user(array('user_login' => $login, 'user_pass' => 'password', 'user_email' => $email, 'role' => 'subscriber'));
      }
      return $ids;`);
  });
  beforeEach(async () => {
    await clear();
    await world.api.control('POST', 'customers', { id: 'cus_pay', externalId: null, email: 'pay@shop.example', name: 'Pay' });
    await world.api.control('POST', 'customers', { id: 'cus_held', externalId: null, email: 'held@shop.example', name: 'Held' });
  });
  after(async () => {
    await world.site.php(`
      require_once ABSPATH . 'wp-admin/includes/user.php';
      foreach (array('pay', 'held', 'none') as $login) wp_delete_user(get_user_by('login', $login)->ID);
      return true;`);
    await rm(folder, { recursive: true, force: true });
  });

  test('a dry run shows whom it would link, since when they are here, and links nobody', async () => {
    const { status, printed } = await world.site.wp(['recur', 'link', '--dry-run']);
    assert.equal(status, 0, printed);
    assert.match(printed, /pay\tPAY@shop\.example\t\d{4}-\d\d-\d\d [\d:]+\tunknown\tcus_pay\tfound/);
    assert.match(printed, /none\t.*\tnobody/);
    assert.deepEqual(await linked(), ['', '', '', '']);
  });

  test('only what is confirmed is linked, whatever the letter case; the file names everybody', async () => {
    const csv = join(folder, 'all.csv');
    const { status, printed } = await world.site.wp(['recur', 'link', '--batch=1', `--csv=${csv}`], 'n\ny\nn\n');
    assert.equal(status, 0, printed);
    const after = await linked();
    assert.equal(after.filter((customer) => customer !== '').length, 1, printed);
    const lines = (await readFile(csv, 'utf8')).trim().split('\n');
    const users = await world.site.php('return count(get_users());');
    assert.equal(lines.length, users + 1);
    assert.equal(lines.filter((line) => line.startsWith('"linked now"')).length, 1);
  });

  test('no link that is there is replaced, and a customer who has a user gets no other', async () => {
    await world.site.php(`update_user_meta(${ids.none}, 'recur_customer_id', 'cus_held'); return update_user_meta(${ids.pay}, 'recur_customer_id', 'cus_other');`);
    const { printed } = await world.site.wp(['recur', 'link', '--yes']);
    assert.deepEqual((await linked()).slice(0, 3), ['cus_other', '', 'cus_held'], printed);
    assert.match(printed, /conflict: 1/);
  });

  test('a user whose own external ID is another customer’s is a conflict', async () => {
    await world.api.control('POST', 'customers', { id: 'cus_own', externalId: String(ids.pay), email: 'else@shop.example', name: 'Else' });
    const { printed } = await world.site.wp(['recur', 'link', '--yes']);
    assert.equal((await linked())[0], '', printed);
  });

  test('an address that two users have is ambiguous', async () => {
    await world.site.php(`global $wpdb; return $wpdb->update($wpdb->users, array('user_email' => 'pay@shop.example '), array('ID' => ${ids.none}));`);
    const { printed } = await world.site.wp(['recur', 'link', '--yes']);
    assert.match(printed, /ambiguous: 2/);
    assert.equal((await linked())[0], '');
    await world.site.php(`global $wpdb; return $wpdb->update($wpdb->users, array('user_email' => 'none@shop.example'), array('ID' => ${ids.none}));`);
  });

  test('where Recur stops answering the command says so, and goes on there', async () => {
    await world.api.answerNext({ match: 'held%40shop.example', status: 403, json: { error: { code: 'forbidden', message: 'no' } }, times: 9 });
    const stopped = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
    assert.equal(stopped.status, 1, stopped.printed);
    assert.equal((await linked())[0], 'cus_pay');
    await world.api.control('DELETE', 'answers');
    const { status, printed } = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
    assert.equal(status, 0, printed);
    assert.match(printed, /Going on after user/);
    assert.deepEqual((await linked()).slice(0, 2), ['cus_pay', 'cus_held']);
  });

  test('an address that Recur refuses is named as that, and nobody waits for it', async () => {
    await world.api.answerNext({ match: 'held%40shop.example', status: 400, json: { error: { code: 'bad_request', message: 'no' } }, times: 9 });
    const { status, printed } = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
    await world.api.control('DELETE', 'answers');
    assert.equal(status, 0, printed);
    assert.match(printed, /refused: 1/);
    assert.deepEqual((await linked()).slice(0, 2), ['cus_pay', '']);
  });

  test('of whom it is not known whether another customer has their own external ID, nobody is linked', async () => {
    await world.api.answerNext({ match: `external_id=${ids.pay}`, status: 403, json: { error: { code: 'forbidden', message: 'no' } }, times: 9 });
    const stopped = await world.site.wp(['recur', 'link', '--yes']);
    await world.api.control('DELETE', 'answers');
    assert.equal(stopped.status, 1, stopped.printed);
    assert.equal((await linked())[0], '');
  });

  test('from the list of users: ticked, looked at, confirmed', async () => {
    const page = await signedIn(world, 'owner', { path: '/wp-admin/users.php' });
    for (const login of ['pay', 'held', 'none']) await page.locator(`#user_${ids[login]}`).check();
    await page.locator('#bulk-action-selector-top').selectOption('recur_link');
    await follow(page, page.locator('#doaction'), /page=recur-link/);
    await page.getByLabel('連結 pay').waitFor();
    assert.deepEqual(await linked(), ['', '', '', ''], 'to look links nobody');
    assert.equal(await page.getByLabel('連結 none').count(), 0);
    assert.ok(!(await page.getByLabel('連結 pay').isChecked()));
    assert.deepEqual(await seriousProblems(page, '#wpbody-content .wrap'), []);
    await screenshot(page, 'wordpress-link');
    await page.getByLabel('連結 pay').check();
    await follow(page, page.locator('#submit'));
    await page.getByText('已連結 1 位使用者。').waitFor();
    assert.deepEqual(await linked(), ['cus_pay', '', '', '']);
    assert.match(await world.site.log(), /Recur: user \d+ was linked to a customer by user 1/);
  });

  test('who may not edit users links nobody, nor does a form without its nonce, nor another customer than the one found', async () => {
    const url = `${world.site.url}/wp-admin/admin-post.php`;
    const owner = await signedIn(world, 'owner', { path: `/wp-admin/users.php?page=recur-link&users=${ids.pay}` });
    const nonce = await owner.locator('#_wpnonce').inputValue();
    const fields = { action: 'recur_link', [`link[${ids.pay}]`]: 'cus_pay' };
    const subscriber = await signedIn(world, 'jun');
    assert.equal((await subscriber.request.post(url, { form: { ...fields, _wpnonce: nonce }, maxRedirects: 0 })).status(), 403);
    assert.equal((await subscriber.request.get(`${world.site.url}/wp-admin/users.php?page=recur-link&users=${ids.pay}`)).status(), 403);
    assert.equal((await owner.request.post(url, { form: fields, maxRedirects: 0 })).status(), 403);
    await owner.request.get(`${url}?action=recur_link&_wpnonce=${nonce}&link[${ids.pay}]=cus_pay`);
    await owner.request.post(url, { form: { ...fields, [`link[${ids.pay}]`]: 'cus_123', _wpnonce: nonce } });
    assert.deepEqual(await linked(), ['', '', '', '']);
  });
}
