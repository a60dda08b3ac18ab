import { Listener } from './outcome.mjs';

/** How long the workbench may take to start and the suite to end, in milliseconds. */
const LIMIT = 600_000;

/**
 * Opens a workbench that runs the suite in its extension host, and waits for its end.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws {Error} where the suite takes too long, or ends without saying how it went
 */
export async function runSuite(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const listener = new Listener();
  try {
    const code = await exitCode(await context.newPage(), address, listener);
    await listener.settled();
    if (!listener.outcome) throw new Error(`The suite ended (${code}) without its last line.`);
    const { passed, failed } = listener.outcome;
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch (error) {
    throw new Error(`${messageOf(error)}\nThe end of VS Code’s log:\n${listener.tail()}`);
  } finally {
    await context.close().catch(() => {});
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {Listener} listener
 * @returns {Promise<number>} what the extension host ends with
 */
function exitCode(page, address, listener) {
  return new Promise((resolve, reject) => {
    /** @param {string} sentence */
    const fail = (sentence) => reject(new Error(sentence));
    const limit = setTimeout(() => fail(`The suite did not end within ${LIMIT / 60_000} minutes.`), LIMIT);
    limit.unref();
    page.once('crash', () => fail('The browser’s page crashed.'));
    page.once('close', () => fail('The browser ended.'));
    load(page, address, listener, resolve).catch(reject);
  });
}

/**
 * The workbench calls these two functions where a page has them.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {Listener} listener
 * @param {(code: number) => void} end
 */
async function load(page, address, listener, end) {
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ values) =>
    listener.hear(values),
  );
  await page.exposeFunction('codeAutomationExit', end);
  await page.goto(address, { timeout: 60_000 });
}
