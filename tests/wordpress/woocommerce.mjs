// The tab, through the hooks that WooCommerce calls. WooCommerce itself is not among the packages that can be installed
// here, so its calls are made as its documentation gives them.
import assert from 'node:assert/strict';
import { test } from 'node:test';

export function woocommerceTests(world) {
  test('the tab has an address, a place before signing out, a title, the plan, and the button', async () => {
    const tab = await world.site.php(`
      wp_set_current_user(get_user_by('login', 'mei')->ID);
      $_SERVER['REQUEST_URI'] = '/my-account/recur-portal/';
      ob_start();
      do_action('woocommerce_account_recur-portal_endpoint', '');
      return array(
        'vars' => apply_filters('woocommerce_get_query_vars', array('orders' => 'orders')),
        'menu' => apply_filters('woocommerce_account_menu_items', array('orders' => 'Orders', 'customer-logout' => 'Log out')),
        'title' => apply_filters('woocommerce_endpoint_recur-portal_title', '', 'recur-portal', ''),
        'content' => ob_get_clean(),
      );`);
    assert.deepEqual(tab.vars, { orders: 'orders', 'recur-portal': 'recur-portal' });
    assert.deepEqual(Object.entries(tab.menu), [
      ['orders', 'Orders'],
      ['recur-portal', '訂閱管理'],
      ['customer-logout', 'Log out'],
    ]);
    assert.equal(tab.title, '訂閱管理');
    assert.match(tab.content, /recur-plan__name">Pro 方案<\/strong>/);
    assert.match(tab.content, /<button type="submit"[^>]*>管理訂閱<\/button>/);
    assert.ok(tab.content.includes(`value="${world.site.url}/my-account/recur-portal/"`));
  });
}
