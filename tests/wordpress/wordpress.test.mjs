// The WordPress plugin on a real WordPress, in a real browser, against the stand-in for the API.
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { openBrowser } from '../browser/launch.mjs';
import { openStandIn } from '../browser/stand-in.mjs';
import { answerTests } from './answers.mjs';
import { customerTests } from './customers.mjs';
import { installPlugin, ownerTests, uninstallTests } from './owner.mjs';
import { openSite } from './site.mjs';
import { woocommerceTests } from './woocommerce.mjs';

let opened;
let saved;
const world = {
  /** Saves settings of the plugin over its defaults, where they are not the ones saved last. */
  changeSettings: async (settings) => {
    const json = JSON.stringify(settings);
    if (json === saved) return;
    await world.site.php(`return update_option('recur_portal_settings', json_decode('${json}', true));`);
    saved = json;
  },
  /** Somebody else has saved settings. */
  settingsWereSaved: () => (saved = undefined),
};

before(async () => {
  world.api = await openStandIn();
  world.site = await openSite(world.api);
  opened = await openBrowser();
  world.browser = opened.browser;
  await installPlugin(world);
  // In later versions the menu of the theme has a fault of its own.
  world.looked = (await world.site.php('return get_bloginfo("version");')).startsWith('6.1.') ? 'html' : 'main';
});

after(async () => {
  await opened?.close();
  await world.site?.close();
  await world.api?.close();
});

beforeEach(async () => {
  await world.api.reset();
  await world.changeSettings({ pricing_url: `${world.site.url}/pricing/` });
});

afterEach(async () => {
  for (const context of world.browser.contexts()) await context.close();
});

describe('customers', () => customerTests(world));
describe('answers', () => answerTests(world));
describe('owners', () => ownerTests(world));
describe('WooCommerce', () => woocommerceTests(world));
describe('the end', () => uninstallTests(world));
