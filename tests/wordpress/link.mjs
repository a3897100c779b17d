// Linking those who subscribed before: by command and from the list of users, and nobody who was not confirmed.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { follow } from '../browser/follow.mjs';
import { screenshot } from '../browser/launch.mjs';
import { signedIn } from './people.mjs';
import { on } from './webhooks.mjs';

export function linkTests(world) {
  let folder, ids;
  const people = { pay: 'PAY@shop.example', held: 'held@shop.example', none: 'none@shop.example' };
  const linked = () =>
    world.site.php(`return array_map(static fn ($login) => Recur\\WordPress\\Customer_Id::of(get_user_by('login', $login)->ID), array('pay', 'held', 'none', 'jun'));`);
  const clear = () =>
    world.site.php(`
      foreach (array('pay', 'held', 'none', 'jun') as $login) delete_user_meta(get_user_by('login', $login)->ID, 'recur_customer_id');
      return delete_option('recur_link_cursor');`);
  /** Gives the user `none` an address that no form of WordPress takes. */
  const oddAddress = (address) =>
    world.site.php(`global $wpdb; return $wpdb->update($wpdb->users, array('user_email' => json_decode('${JSON.stringify(address)}')), array('ID' => ${ids.none}));`);
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

  test('an address with a tab behind it is none, and takes nobody’s customer', async () => {
    await world.site.php(`global $wpdb; return $wpdb->update($wpdb->users, array('user_email' => "held@shop.example\t"), array('ID' => ${ids.none}));`);
    const { printed } = await world.site.wp(['recur', 'link', '--yes']);
    await world.site.php(`global $wpdb; return $wpdb->update($wpdb->users, array('user_email' => 'none@shop.example'), array('ID' => ${ids.none}));`);
    assert.match(printed, /refused: 1/);
    assert.deepEqual((await linked()).slice(0, 3), ['cus_pay', 'cus_held', '']);
  });

  test('where Recur stops answering the command says so, and goes on there', async () => {
    await world.api.answerNext({ match: 'held%40shop.example', status: 403, json: { error: { code: 'forbidden', message: 'no' } }, times: 9 });
    const stopped = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
    assert.equal(stopped.status, 1, stopped.printed);
    assert.match(stopped.printed, /"no".*\(forbidden\)\. .*Settings → Recur.*Site Health/);
    assert.doesNotMatch(stopped.printed, /Run the command again/);
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

  test('only what a later try may mend is to be tried again', async () => {
    await world.api.answerNext({ status: 503, json: { error: { code: 'busy', message: 'later' } }, times: 99 });
    const { status, printed } = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
    await world.api.control('DELETE', 'answers');
    assert.equal(status, 1, printed);
    assert.match(printed, /\(busy\)\. Run the command again/);
    assert.doesNotMatch(printed, /Settings → Recur/);
  });

  test('what says nothing about an address stops the run', async () => {
    for (const status of [402, 405, 409, 410]) {
      await clear();
      await world.api.answerNext({ match: 'held%40shop.example', status, json: { error: { code: 'odd', message: 'no' } }, times: 9 });
      const stopped = await world.site.wp(['recur', 'link', '--yes', '--batch=1']);
      await world.api.control('DELETE', 'answers');
      assert.equal(stopped.status, 1, stopped.printed);
      assert.match(stopped.printed, /"no".*\(odd\)/);
      assert.equal((await linked())[1], '');
    }
  });

  test('where Recur refuses everybody, or another server answers, nobody is taken for refused', async () => {
    const elsewhere = on('recur_client_options', `static fn () => array('baseUrl' => '${world.site.url}/wp-json')`, 1);
    for (const [code, config] of [['bad_request', ''], ['', elsewhere]]) {
      await world.site.configure(config);
      if (config === '') await world.api.answerNext({ status: 400, json: { error: { code, message: 'no' } }, times: 99 });
      const { status, printed } = await world.site.wp(['recur', 'link', '--yes']);
      await world.api.control('DELETE', 'answers');
      await world.site.configure('');
      assert.equal(status, 1, printed);
      assert.match(printed, new RegExp(`Error: .*\\(${code}.*Settings → Recur.*Site Health`));
      assert.doesNotMatch(printed, /refused: /);
    }
    assert.deepEqual(await linked(), ['', '', '', '']);
  });

  test('with a key that is none the command says so', async () => {
    await world.site.configure("define('RECUR_SECRET_KEY', 'pk_test_x');");
    const { status, printed } = await world.site.wp(['recur', 'link', '--yes']);
    await world.site.configure('');
    assert.equal(status, 1, printed);
    assert.match(printed, /Error: .*\(publishable_key\).*Settings → Recur/);
    assert.doesNotMatch(printed, /Stack trace|critical error/i);
  });

  test('a user whose own external ID Recur refuses is not linked, and nobody waits for them', async () => {
    await world.api.answerNext({ match: `external_id=${ids.pay}`, status: 400, json: { error: { code: 'bad_request', message: 'no' } }, times: 9 });
    const { status, printed } = await world.site.wp(['recur', 'link', '--yes']);
    await world.api.control('DELETE', 'answers');
    assert.equal(status, 0, printed);
    assert.match(printed, /refused: 1/);
    assert.deepEqual((await linked()).slice(0, 2), ['', 'cus_held']);
  });

  test('the file is the administrator’s alone, and no cell of it is a formula', async () => {
    const csv = join(folder, 'mine.csv');
    for (const [address, cell] of [['＝1@shop.example', "'＝1@shop.example"], ['＋1', "'＋1"], ['－1', "'－1"], ['＠1', "'＠1"], ['\n=1', "'\n=1"], ['=1', "'=1"]]) {
      await oddAddress(address);
      const { status, printed } = await world.site.wp(['recur', 'link', '--dry-run', `--csv=${csv}`]);
      assert.equal(status, 0, printed);
      assert.equal((await stat(csv)).mode & 0o777, 0o600);
      assert.match(await readFile(csv, 'utf8'), new RegExp(`,none,"?${cell.replace(/[=+]/g, '\\$&')}"?,`));
      await writeFile(csv, '');
      await chmod(csv, 0o644);
    }
    await oddAddress(people.none);
  });

  test('nothing that a user is called reaches the terminal as a command to it', async () => {
    await oddAddress('esc\u001b[2J\u202e@shop.example');
    const { status, printed } = await world.site.wp(['recur', 'link', '--dry-run']);
    await oddAddress(people.none);
    assert.equal(status, 0, printed);
    assert.match(printed, /none\tesc\?\[2J\?@shop\.example\t.*refused/);
    assert.doesNotMatch(printed, /[\u001b\u202e]/);
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

  test('the page says whose address or ID Recur refuses, and about whom it gave no answer', async () => {
    const answer = (match, status, code) => ({ match, status, json: { error: { code, message: 'no' } }, times: 9 });
    await world.api.answerNext(answer(`external_id=${ids.pay}`, 400, 'bad_request'), answer('held%40shop.example', 405, 'odd'));
    const page = await signedIn(world, 'owner', { path: `/wp-admin/users.php?page=recur-link&users=${ids.pay},${ids.held}` });
    await world.api.control('DELETE', 'answers');
    await page.getByRole('row', { name: 'PAY@shop.example' }).getByText('Recur 不接受這位使用者的電子郵件地址或 ID').waitFor();
    await page.getByRole('row', { name: 'held@shop.example' }).getByText('Recur 沒有給出答案（odd）').waitFor();
    assert.equal(await page.getByRole('checkbox').count(), 0);
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
