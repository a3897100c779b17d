// The block in the editor of this WordPress.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenshot } from '../browser/launch.mjs';
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
  const openEditor = async () => {
    const id = await world.site.php('return get_page_by_path("account")->ID;');
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
    const block = '[data-type="recur/portal-button"]';
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
    assert.equal(
      await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.label),
      '我的訂閱',
    );
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
    await page.locator('.editor-block-list-item-recur-portal-button').hover();
    const preview = page.locator('.block-editor-inserter__preview-container');
    await preview.waitFor();
    const content = page.frameLocator('.block-editor-inserter__preview-container iframe').locator('.recur-portal__button');
    await content.getByText('管理訂閱').waitFor();
    await screenshot(page, name('inserter'));
  });
}
