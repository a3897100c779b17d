// The block in the editor of this WordPress.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenshot } from '../browser/launch.mjs';
import { until } from '../browser/process.mjs';
import { button, signedIn } from './people.mjs';
import { newest } from './site.mjs';

/** What makes a button look as it does. */
const look = (element) => {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const names = ['backgroundColor', 'color', 'fontSize', 'fontWeight', 'letterSpacing', 'borderRadius', 'paddingLeft', 'paddingTop', 'textAlign'];
  return { width, height, ...Object.fromEntries(names.map((name) => [name, style[name]])) };
};

export function editorTests(world) {
  const name = (of) => (world.wordpress === newest ? `wordpress-newest-${of}` : `wordpress-${of}`);

  /** The editor on a page, with what it says to the console about the plugin. */
  const openEditor = async (path = 'account', block = '[data-type="recur/portal-button"]') => {
    const id = await world.site.php(`return get_page_by_path("${path}")->ID;`);
    const page = await signedIn(world, 'owner', { path: '/wp-admin/' });
    const said = [];
    page.on('console', (message) => /recur/i.test(message.text()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${world.site.url}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0);
    await page.evaluate(() => {
      for (const guide of ['core/edit-post', 'core']) window.wp.data.dispatch('core/preferences').set(guide, 'welcomeGuide', false);
    });
    const iframe = page.locator('iframe[name="editor-canvas"]');
    await iframe.or(page.locator(block)).first().waitFor();
    const canvas = (await iframe.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
    await canvas.locator(block).waitFor();
    return { page, canvas, block: canvas.locator(block), said };
  };

  test('the block looks there as it does on the page', async () => {
    const { page, block } = await openEditor();
    const inEditor = await block.locator('.recur-portal__button').evaluate(look);
    const customer = await signedIn(world, 'mei');
    // A theme may set its sizes by the window's, which in the editor is the canvas.
    await customer.setViewportSize({ width: await block.evaluate(() => window.innerWidth), height: 800 });
    const onPage = await button(customer).evaluate(look);
    await screenshot(page, name('editor-placeholder'));
    for (const side of ['width', 'height']) {
      assert.ok(Math.abs(inEditor[side] - onPage[side]) <= 1, `${side}: ${inEditor[side]} in the editor, ${onPage[side]} on the page`);
    }
    assert.deepEqual({ ...inEditor, width: 0, height: 0 }, { ...onPage, width: 0, height: 0 });
    const placeholder = await block
      .locator('[data-rich-text-placeholder]')
      .evaluate((element) => getComputedStyle(element, '::after').opacity);
    assert.equal(placeholder, '1');
  });

  test('its text is written in place', async () => {
    const { page, block, said } = await openEditor();
    await block.locator('.recur-portal__button').click();
    await page.keyboard.type('我的訂閱');
    await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.label === '我的訂閱');
    await screenshot(page, name('editor'));
    const { title, apiVersion } = await page.evaluate(() => {
      const { title, apiVersion } = window.wp.blocks.getBlockType('recur/portal-button');
      return { title, apiVersion };
    });
    assert.deepEqual([title, apiVersion], ['Recur 客戶入口網站', 3]);
    assert.deepEqual(said, []);
  });

  test('the inserter shows a preview of it', async () => {
    const { page } = await openEditor();
    await page.locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle').click();
    await page.locator('.block-editor-inserter__search input').fill('Recur');
    const preview = page.locator('.block-editor-inserter__preview-container');
    await until(async () => {
      // What was found is drawn anew until the last letter has been looked for.
      await page.mouse.move(0, 0);
      await page.locator('.editor-block-list-item-recur-portal-button').hover();
      return preview.isVisible();
    }, 'the preview is there');
    const content = page.frameLocator('.block-editor-inserter__preview-container iframe').locator('.recur-portal__button');
    await content.getByText('管理訂閱').waitFor();
    await screenshot(page, name('inserter'));
  });

  test('the other blocks are written there, with a product of the settings, colours and sizes, and stay valid', async () => {
    await world.changeSettings({ products: { 'pro-plan': 'Pro 方案', 'team-plan': '團隊方案' } });
    await world.site.php(`
      return wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'edited', 'post_title' => '會員專區', 'post_content' =>
        '<!-- wp:recur/plan /--><!-- wp:recur/subscribe {"product":"gone-plan"} /--><!-- wp:recur/members --><!-- wp:paragraph --><p>會員</p><!-- /wp:paragraph --><!-- /wp:recur/members -->'));`);
    const { page, block, said } = await openEditor('edited', '[data-type="recur/members"]');
    await block.getByText('會員', { exact: true }).waitFor();
    await block.locator('.recur-subscribe__button').click();
    await page.keyboard.type('加入');
    await page.evaluate(() => {
      const { select, dispatch } = window.wp.data;
      const [plan, subscribe, members] = select('core/block-editor').getBlocks();
      dispatch('core/block-editor').updateBlockAttributes(plan.clientId, { textColor: 'contrast', fontSize: 'large' });
      dispatch('core/block-editor').updateBlockAttributes(subscribe.clientId, { align: 'wide' });
      dispatch('core/block-editor').selectBlock(members.clientId);
    });
    await page.getByLabel('產品', { exact: true }).selectOption({ label: '團隊方案' });
    const state = await page.evaluate(() => {
      const { select } = window.wp.data;
      const blocks = select('core/block-editor').getBlocks();
      return { valid: blocks.map(({ isValid }) => isValid), members: blocks[2].attributes, titles: blocks.map(({ name }) => window.wp.blocks.getBlockType(name).title), apiVersions: blocks.map(({ name }) => window.wp.blocks.getBlockType(name).apiVersion) };
    });
    assert.deepEqual(state.valid, [true, true, true]);
    assert.deepEqual([state.members.product, state.members.label], ['team-plan', '加入']);
    assert.deepEqual(state.titles, ['Recur 方案', 'Recur 訂閱', 'Recur 會員限定內容']);
    assert.deepEqual(state.apiVersions, [3, 3, 3]);
    await screenshot(page, name('editor-blocks'));
    await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    const visitor = await signedIn(world, 'new', { path: '/edited/' });
    const plan = visitor.locator('.recur-plan');
    assert.match(await plan.getAttribute('class'), /has-large-font-size/);
    assert.equal(await visitor.locator('.recur-members .recur-subscribe__button').innerText(), '加入');
    assert.deepEqual(said, []);
  });
}
