// axe-core on the page that a visitor sees.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core calls serious or critical, one line each; an empty array where it finds nothing of that kind.
 * `within` (a CSS selector) limits the search to a part of the page. The visitor needs JavaScript.
 */
export async function seriousProblems(page, within = 'html') {
  const { violations } = await look(page, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => `${impact}: ${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** A page that loads itself anew meanwhile takes axe-core with it: the next one is looked at. */
async function look(page, within) {
  for (let again = 3; ; again--) {
    await page.waitForLoadState();
    try {
      await page.evaluate(axe);
      return await page.evaluate((selector) => window.axe.run(selector), within);
    } catch (error) {
      if (again === 0 || !/context was destroyed|axe/.test(error.message)) throw error;
    }
  }
}
