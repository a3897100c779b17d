// The WordPress plugin on the newest WordPress: what depends on its version, its theme or its editor.
import { describe } from 'node:test';
import { essentialCustomerTests } from './customers.mjs';
import { deliveryTests } from './deliveries.mjs';
import { editorTests } from './editor.mjs';
import { focusTests } from './focus.mjs';
import { healthTests } from './health.mjs';
import { memberTests } from './members.mjs';
import { settingsTests } from './settings.mjs';
import { newest } from './site.mjs';
import { uninstallTests, versionTests } from './versions.mjs';
import { webhookTests } from './webhooks.mjs';
import { makeWorld } from './world.mjs';

const world = makeWorld(newest);
describe('customers', () => essentialCustomerTests(world));
describe('focus', () => focusTests(world));
describe('members', () => memberTests(world));
describe('webhooks', () => webhookTests(world));
describe('deliveries', () => deliveryTests(world));
describe('settings', () => settingsTests(world));
describe('Site Health', () => healthTests(world));
describe('the editor', () => editorTests(world));
describe('its version', () => versionTests(world));
describe('the end', () => uninstallTests(world));
