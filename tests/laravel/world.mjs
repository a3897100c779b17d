// The site, the stand-in and a browser, for the tests of a file.
import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser } from '../browser/launch.mjs';
import { openStandIn } from '../browser/stand-in.mjs';
import { openSite } from './site.mjs';

/**
 * Opens them before the file's tests, hands them to `take`, and closes them after. Each test begins with the stand-in's
 * first state, which delivers its events to the site, and with the site's.
 */
export function useWorld(take, settings = {}) {
  const world = {};

  before(async () => {
    world.standIn = await openStandIn();
    [world.site, world.chromium] = await Promise.all([openSite(world.standIn.url, settings), openBrowser()]);
    take({ ...world, browser: world.chromium.browser });
  });

  after(async () => {
    await world.chromium?.close();
    await world.site?.close();
    await world.standIn?.close();
  });

  beforeEach(async () => {
    await world.standIn.reset();
    await world.site.reset();
    await world.standIn.control('POST', 'webhook', { url: `${world.site.url}/recur/webhook` });
  });

  afterEach(async () => {
    for (const context of world.chromium.browser.contexts()) await context.close();
  });
}
