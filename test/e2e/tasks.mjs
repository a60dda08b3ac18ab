// What a new user does first, ten tasks one after the other, with the time and the actions that each takes:
//   npm run picture -- FILE --script test/e2e/tasks.mjs --theme dark
// An action is a click, a key or a shortcut; a command of the palette is one, as its name is typed without looking.

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const SETTINGS_PAUSE = 300;

/** As the README has it. */
export const settings = { '[bulletin]': { 'editor.codeActionsOnSave': { 'source.fixAll.bulletin': 'explicit' } } };

/**
 * @type {import('./picture.mjs').Script}
 */
export default async function tasks(workbench, step) {
  const { page } = workbench;
  /** @type {[name: string, actions: number, seconds: string][]} */
  const rows = [];
  /** @param {string} name @param {number} actions @param {() => Promise<unknown>} act */
  const task = async (name, actions, act) => {
    const begin = performance.now();
    await act();
    rows.push([name, actions, ((performance.now() - begin) / 1000).toFixed(1)]);
    await step(`${rows.length}-${name.split(' ')[0]}`);
  };
  const editor = page.locator('.editor-instance .view-lines');
  const fix = (/** @type {string} */ title) => workbench.applyQuickFix(title);

  await workbench.runCommand('View: Close All Editors');
  await task('open the file', 2, async () => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
    await editor.first().waitFor();
  });
  const isPlain = (await workbench.language()) !== 'Bulletin';
  await task('recognise it', isPlain ? 2 : 0, async () => {
    if (!isPlain) return;
    await page.locator('[id$="bulletin.detection"]').first().click();
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#status\\.editor\\.mode', { hasText: 'Bulletin' }).waitFor();
  });
  await task('see what repeats', 1, async () => {
    await workbench.waitForWarnings();
    await workbench.openProblems();
  });
  await task('preview the clean-up', 1, async () => {
    await workbench.runCommand('Bulletin: Preview Clean-up');
    await page.locator('.monaco-diff-editor').first().waitFor();
  });
  await workbench.runCommand('View: Close Editor');
  await task('clean up', 1, async () => {
    await workbench.runCommand('Bulletin: Clean Up');
    await workbench.waitForNotification(/removed/);
  });
  await task('undo it', 1, async () => {
    await page.keyboard.press('Control+Z');
    await workbench.waitForWarnings();
  });
  const problems = await workbench.openProblems();
  const line = Number(/\[Ln (\d+), /.exec(problems.find((row) => /repeat/.test(row)) ?? '')?.[1] ?? 1);
  await workbench.goToLine(line);
  await task('ignore one block', 2, async () => {
    await fix('Ignore in this file');
    await page.locator('.statusbar', { hasText: 'Ignored.' }).waitFor();
  });
  await task('restore it', 3, async () => {
    await workbench.runCommand('Bulletin: Show Ignored Findings…');
    await page.locator('.quick-input-list .monaco-list-row').first().click();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar', { hasText: 'told of again' }).waitFor();
  });
  await task('fix litter on save', 1, async () => {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'hidden' });
    await page.locator('.markers-panel-container', { hasText: 'scraping' }).waitFor({ state: 'hidden' });
  });
  await page.waitForTimeout(SETTINGS_PAUSE);
  await workbench.runCommand('View: Focus Active Editor Group');
  await page.keyboard.press('Control+Z');
  await workbench.waitForWarnings();
  const left = await workbench.openProblems();
  const next = Number(/\[Ln (\d+), /.exec(left.join(' '))?.[1] ?? 1);
  await workbench.goToLine(next);
  const loud = (await workbench.openQuickFix()).find((title) => title.startsWith('Change how ')) ?? '';
  await page.keyboard.press('Escape');
  await task('turn a rule off', 3, async () => {
    await fix(loud);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'off' }).first().click();
    await page.locator('.statusbar', { hasText: 'now.' }).waitFor();
  });
  for (const [name, actions, seconds] of rows)
    console.log(`${name.padEnd(24)} ${String(actions).padStart(2)} actions ${seconds.padStart(6)} s`);
}
