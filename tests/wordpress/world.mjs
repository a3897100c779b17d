// A WordPress with the plugin, the stand-in for the API, and a browser: what the tests of one file share.
import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser } from '../browser/launch.mjs';
import { openStandIn } from '../browser/stand-in.mjs';
import { openDatabase } from './database.mjs';
import { installPlugin } from './owner.mjs';
import { oldest, openSite } from './site.mjs';

/** `site`, `api`, `browser`, and the plugin's settings, which each test finds as new. */
export function makeWorld(wordpress) {
  const opened = [];
  let saved;
  const keep = async (opening) => {
    const thing = await opening;
    opened.unshift(thing);
    return thing;
  };
  const world = {
    wordpress,
    // In later versions the menu of the theme of 6.1 has a fault of its own.
    looked: wordpress === oldest ? 'html' : 'main',
    /** Saves settings of the plugin over its defaults, where they are not the ones saved last. */
    changeSettings: async (settings) => {
      const json = JSON.stringify(settings);
      if (json === saved) return;
      await world.site.php(`return update_option('recur_settings', json_decode('${json}', true));`);
      saved = json;
    },
    /** Somebody else has saved settings. */
    settingsWereSaved: () => (saved = undefined),
    /** What the API was asked since the test began, in one spelling, without the questions of Site Health. */
    asked: async () =>
      (await world.api.requests())
        .map((body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [inCamelCase(name), value])))
        .filter(({ externalId }) => externalId !== 'recur-site-health'),
  };
  before(async () => {
    world.api = await keep(openStandIn());
    const database = await keep(openDatabase());
    world.site = await keep(openSite(world.api, database, wordpress));
    world.browser = (await keep(openBrowser())).browser;
    await installPlugin(world);
  });
  after(async () => {
    for (const thing of opened) await thing.close();
  });
  beforeEach(async () => {
    await world.api.reset();
    await world.changeSettings({ pricing_url: `${world.site.url}/pricing/` });
  });
  afterEach(async () => {
    for (const context of world.browser.contexts()) await context.close();
  });
  return world;
}

const inCamelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
