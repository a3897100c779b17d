// What shows that the button has the focus: the theme's own, and enough of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenshot } from '../browser/launch.mjs';
import { button, signedIn } from './people.mjs';
import { newest } from './site.mjs';

/** How many pixels of two pictures differ by a contrast of 3 to 1 or more. */
async function contrastingPixels([before, after]) {
  const pixels = async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  };
  const luminance = (data, at) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, channel) => {
      const value = data[at + channel] / 255;
      return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [one, other] = [await pixels(before), await pixels(after)];
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [dark, light] = [luminance(one, at), luminance(other, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) count++;
  }
  return count;
}

export function focusTests(world) {
  test('focus by keyboard is seen on the button, as a line all around it or more', async () => {
    const page = await signedIn(world, 'mei');
    await button(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = await button(page).boundingBox();
    const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    const picture = async () => (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    const before = await picture();
    for (let presses = 0; presses < 40 && !(await button(page).evaluate((it) => it === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    const after = await picture();
    await screenshot(page, world.wordpress === newest ? 'wordpress-newest-focus' : 'wordpress-focus');
    const changed = await page.evaluate(contrastingPixels, [before, after]);
    const perimeter = 2 * (width + height);
    assert.ok(changed >= perimeter, `${changed} pixels changed, the button's edge has ${perimeter}`);
  });

  test('the plugin draws no focus of its own', async () => {
    const page = await signedIn(world, 'mei');
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ href, ownerNode }) => href?.includes('/plugins/recur/') || ownerNode.id.startsWith('recur-'))
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .filter((text) => /__button[^{]*:focus/.test(text)),
    );
    assert.deepEqual(rules, []);
  });
}
