// The example site, the stand-in and a browser, for the tests of a file.
import { after, before, beforeEach } from 'node:test';
import { openAccountSite } from './account-site.mjs';
import { openBrowser } from './launch.mjs';
import { openStandIn } from './stand-in.mjs';

/**
 * Opens them before the file's tests, hands them to `take`, and closes them after; each test begins with the stand-in's first
 * state and an empty database. With `webhooks` the stand-in delivers to the site.
 */
export function useAccountSite(take, { webhooks = false } = {}) {
  const world = {};

  before(async () => {
    world.api = await openStandIn();
    world.example = await openAccountSite(world.api);
    world.opened = await openBrowser();
    take(world);
  });

  after(async () => {
    await world.opened?.close();
    await world.example?.close();
    await world.api?.close();
  });

  beforeEach(async () => {
    await world.api.reset();
    await world.example.forget();
    if (webhooks) await world.api.control('POST', 'webhook', { url: `${world.example.url}/webhook.php` });
  });
}
