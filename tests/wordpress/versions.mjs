// From version 0.1.0 to this one, on this version of WordPress, and gone without a trace.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { follow } from '../browser/follow.mjs';
import { atPortal, button, signedIn } from './people.mjs';
import { newest, pluginFolder } from './site.mjs';

/** Version 0.1.0 was another plugin to WordPress: Recur Customer Portal, in a folder and with options of that name. */
export function upgradeTests(world) {
  test('its settings are taken over, and it is switched off', async () => {
    const active = await world.site.php(`
      deactivate_plugins('recur/recur.php');
      delete_option('recur_settings');
      delete_option('recur_version');
      update_option('recur_portal_settings', array('pricing_url' => 'https://shop.example/plans', 'use_email' => true));
      wp_mkdir_p(WP_PLUGIN_DIR . '/recur-portal');
      file_put_contents(WP_PLUGIN_DIR . '/recur-portal/recur-portal.php', "<?php\\n/* Plugin Name: Recur Customer Portal */");
      wp_cache_delete('plugins', 'plugins');
      activate_plugin('recur-portal/recur-portal.php');
      activate_plugin('recur/recur.php');
      return get_option('active_plugins');`);
    world.settingsWereSaved();
    assert.deepEqual(active, ['recur/recur.php']);
    const settings = await world.site.php('return get_option("recur_settings");');
    assert.deepEqual(settings, { pricing_url: 'https://shop.example/plans', use_email: true });
    const page = await signedIn(world, 'mei');
    await button(page).click();
    await atPortal(page);
  });

  test('settings that were saved since are not replaced by it', async () => {
    const url = await world.site.php(`
      update_option('recur_settings', array('pricing_url' => '/new/'));
      update_option('recur_portal_settings', array('pricing_url' => '/old/'));
      delete_option('recur_version');
      Recur\\WordPress\\Upgrade::run();
      return get_option('recur_settings')['pricing_url'];`);
    world.settingsWereSaved();
    assert.equal(url, '/new/');
  });
}

export function versionTests(world) {
  test('the readme claims no later version of WordPress than this one, which was tried', async () => {
    const claimed = /^Tested up to: (\d+)\.(\d+)$/m.exec(await readFile(`${pluginFolder}/readme.txt`, 'utf8'));
    const running = (await world.site.php('return get_bloginfo("version");')).split('.');
    const number = ([major, minor]) => Number(major) * 100 + Number(minor);
    assert.ok(number(claimed.slice(1)) <= number(running), `${claimed[0]}, but ${running.join('.')} was tried`);
    assert.ok(number(claimed.slice(1)) >= 701);
  });

  test('no plugin of the same name elsewhere can be taken for an update of this one', async () => {
    const header = await world.site.php(`return get_plugin_data(WP_PLUGIN_DIR . '/recur/recur.php')['UpdateURI'];`);
    assert.ok(!/(^|\.)(wordpress\.org|w\.org)$/.test(new URL(header).hostname));
  });
}

/** Last of all: the plugin goes, and its settings with it. */
export function uninstallTests(world) {
  test('PHP and WordPress had nothing to complain about', async () => {
    // The oldest WordPress calls functions that PHP has deprecated since; only what names the plugin counts there.
    const log = world.wordpress === newest ? await world.site.wholeLog() : await world.site.log();
    const complaints = log.split('\n').filter((line) => line !== '' && !line.includes('] Recur: ') && !line.includes('WordPress.org'));
    assert.deepEqual(complaints, []);
  });

  test('deleting the plugin deletes its settings and its table', async () => {
    await world.site.php(`return update_option('recur_portal_settings', array('use_email' => true));`);
    const page = await signedIn(world, 'owner', { path: '/wp-admin/plugins.php' });
    const row = page.locator('tr[data-plugin="recur/recur.php"]').first();
    page.on('dialog', (dialog) => dialog.accept());
    await follow(page, row.locator('.deactivate a'), /[?&]deactivate=true/);
    await row.locator('.delete a').click();
    await page.locator('tr.deleted, tr.plugin-deleted-tr').first().waitFor({ state: 'attached' });
    const left = await world.site.php(`global $wpdb;
      return array_merge(
        $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%recur%'"),
        $wpdb->get_col("SHOW TABLES LIKE 'wp_recur%'"));`);
    assert.deepEqual(left, []);
  });
}
