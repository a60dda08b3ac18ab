// The pictures of the README: npm run picture -- media/sample.bulletin --script test/e2e/tour.mjs --theme light

/**
 * The file as it was found, the quick fixes of its first repeated block, what a clean-up would leave, and the receipt.
 * @type {import('./picture.mjs').Script}
 */
export default async function tour(workbench, step) {
  await workbench.openOutline();
  await workbench.waitForWarnings();
  const problems = await workbench.openProblems();
  const line = Number(/\[Ln (\d+), /.exec(problems.join(' '))?.[1] ?? 1);
  await workbench.goToLine(line);
  await step('found');
  await workbench.openQuickFix();
  await step('fixes');
  await workbench.press('Escape');
  await workbench.runCommand('View: Hide Panel');
  await workbench.runCommand('Bulletin: Preview Clean-up');
  await workbench.page.locator('.monaco-diff-editor').first().waitFor();
  await step('preview');
  await workbench.runCommand('View: Close Editor');
  await workbench.runCommand('Bulletin: Clean Up');
  await workbench.waitForNotification(/removed/);
  // VS Code asks for the outline again only after a second or two.
  await workbench.page.locator('.outline-tree').getByText('Duplicate block').first().waitFor({ state: 'hidden' });
  await step('clean');
}
