// Pastes a scrap that repeats a block of the file as a person does, and takes the two other ways to paste it:
//   npm run picture -- media/sample.bulletin --script test/e2e/paste.mjs
// It fails where the offers, what they paste or the receipts are others than expected.
import assert from 'node:assert/strict';

const NEW = 'The lamps of the northern channel are lit again, and the keepers came to see it.';
const REPEATED = [
  '📞 Chair of the Lake Council Mira Sandoval and Harbour Master Ann Reed had a telephone conversation.',
  '📍 Northmere, May 12, 2025',
  'They agreed to move the buoys at Heron Point before the regatta. Skippers find the new chart at https://harbour.example/charts or ask @PortElmHarbour.',
];
const SCRAP = `${['VIEW IN TELEGRAM', ...REPEATED, NEW].join('\n')}\n`;

/** @type {import('./picture.mjs').Script} */
export default async function paste(workbench, step) {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((scrap) => navigator.clipboard.writeText(scrap), SCRAP);
  await workbench.waitForWarnings();
  const titles = page.locator('.action-widget .monaco-list-row.action .title');
  /** @param {number} down @param {string} receipt */
  const take = async (down, receipt) => {
    await page.keyboard.press('Control+.');
    await titles.first().waitFor();
    for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar', { hasText: receipt }).waitFor();
  };
  await workbench.runCommand('View: Focus Active Editor Group');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await page.locator('.post-edit-widget').waitFor();
  await page.keyboard.press('Control+.');
  await titles.first().waitFor();
  assert.deepEqual(await titles.allInnerTexts(), [
    'Insert Plain Text',
    'Paste only the 1 new line',
    'Paste as bulletin, without 1 line of litter',
  ]);
  await step('offers');
  await page.keyboard.press('Escape');
  await take(1, '1 line pasted. Left out: 3 repeated lines, 1 line of litter.');
  await step('new');
  await take(2, '4 lines pasted. Left out: 1 line of litter.');
  await step('clean');
}
