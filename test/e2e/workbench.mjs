import { addressOf, startServer } from '../support/server.mjs';

/** How long anything in the workbench may take to appear, in milliseconds. */
const PATIENCE = 20_000;

/** Settings for pictures: the theme's name, and no title bar that says how the window was made. */
const pictureSettings = {
  'window.commandCenter': false,
  'window.title': ['$', '{activeEditorShort}'].join(''),
  'workbench.layoutControl.enabled': false,
  'editor.cursorBlinking': 'solid',
};

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} extension the extension's folder, absolute
 * @property {string} [folder] the folder to open, absolute
 * @property {string} [file] the file to show, absolute
 * @property {string} [theme] a colour theme's name
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [language] VS Code’s display language, for extensions: `ru`. Without a language pack, which is not on npm, VS Code's
 *   own words stay English
 * @property {{ width: number, height: number }} [size] of the window, in pixels; 1400 × 900 if left out
 */

/**
 * Starts a server of its own and opens its workbench, once it has come to rest.
 * @param {import('playwright-core').Browser} browser
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(browser, { extension, folder, file, theme, settings = {}, language, size }) {
  const colours = theme ? { 'workbench.colorTheme': theme } : {};
  const server = await startServer({ extension, settings: { ...pictureSettings, ...colours, ...settings } });
  const context = await browser.newContext({ viewport: size ?? { width: 1400, height: 900 } });
  if (language) await speak(context, language);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(addressOf(server, { ...(folder && { folder }), ...(file && { file }) }));
  const workbench = new Workbench(page, server);
  await workbench.ready();
  return workbench;
}

/**
 * Gives the pages of a context a display language. The workbench takes it from where its messages would set it.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} language
 */
export async function speak(context, language) {
  await context.addInitScript((/** @type {string} */ value) => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => value, set: () => {} });
  }, language);
}

/** Drives a workbench as a person would, with the keyboard and by what can be read on the screen. */
export class Workbench {
  /** @type {import('playwright-core').Page} what a script needs that has no method here */
  page;
  #server;

  /**
   * @param {import('playwright-core').Page} page
   * @param {import('../support/server.mjs').Server} server
   */
  constructor(page, server) {
    this.page = page;
    this.#server = server;
  }

  /** Waits until the side bar, the status bar and the file to show are there. */
  async ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
    await this.page.locator('#status\\.editor\\.mode').waitFor();
    await this.quiet();
  }

  /**
   * Runs a command from the palette.
   * @param {string} title as the palette shows it, the category included: `Bulletin: Preview Clean-up`
   * @throws {Error} with what the palette offers, where the command is not in it
   */
  async runCommand(title) {
    const end = Date.now() + PATIENCE / 2;
    let offered = await this.#choose(title);
    // The palette lists what there is when it opens, and an extension comes a while after the window.
    while (offered !== null && Date.now() < end) offered = await this.#choose(title);
    if (offered !== null) throw new Error(`The palette has no “${title}”; it offers: ${offered || 'nothing'}`);
  }

  /**
   * @param {string} title
   * @returns {Promise<string | null>} null where the palette had the command and ran it, else what it offers instead
   */
  async #choose(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    const isOpen = await input.fill(`>${title}`, { timeout: PATIENCE / 8 }).then(
      () => true,
      () => false,
    );
    // A page that has just been opened may take the focus, and then the palette goes.
    if (!isOpen) return '';
    const rows = this.page.locator('.quick-input-list .monaco-list-row .quick-input-list-label .label-name');
    const row = rows.filter({ hasText: new RegExp(`^${escaped(title)}$`) }).first();
    const isThere = await row.waitFor({ timeout: PATIENCE / 8 }).then(
      () => true,
      () => false,
    );
    if (isThere) {
      await row.click();
      // Not the palette itself: the command may open a list of its own in its place.
      await row.waitFor({ state: 'hidden' });
      return null;
    }
    const offered = (await rows.allInnerTexts()).join(' · ');
    await this.page.keyboard.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    return offered;
  }

  /**
   * @param {number} line 1-based
   * @param {number} [column] 1-based
   */
  async goToLine(line, column = 1) {
    await this.runCommand('View: Focus Active Editor Group');
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input.input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
  }

  /**
   * Opens the menu of quick fixes at the cursor.
   * @returns {Promise<string[]>} their titles, from top to bottom
   */
  async openQuickFix() {
    await this.page.keyboard.press('Control+.');
    const titles = this.page.locator('.action-widget .monaco-list-row.action .title');
    await titles.first().waitFor();
    return titles.allInnerTexts();
  }

  /**
   * Opens the menu of quick fixes and takes one.
   * @param {string} title
   * @throws {Error} with the titles that there are, where it is not among them
   */
  async applyQuickFix(title) {
    const titles = await this.openQuickFix();
    const place = titles.indexOf(title);
    if (place < 0) throw new Error(`There is no quick fix “${title}”; there are: ${titles.join(' · ')}`);
    // By the keyboard: the menu takes no click until the mouse has moved.
    for (let step = 0; step < place; step += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  /** @param {string} text typed at the cursor, key by key */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {string} key as playwright names it: `Control+S` */
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /**
   * Opens the Problems panel.
   * @returns {Promise<string[]>} what its rows say, files included, as far as they fit in
   */
  async openProblems() {
    await this.runCommand('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel-container .monaco-list-row');
    await this.page.locator('.markers-panel-container').waitFor();
    return rows.allInnerTexts();
  }

  /**
   * Opens the Outline in the side bar and gives it the room of the list of files.
   * @returns {Promise<string[]>} what its rows say, as far as they fit in
   */
  async openOutline() {
    await this.runCommand('Explorer: Focus on Outline View');
    const files = this.page.locator('.explorer-viewlet .pane-header[aria-expanded="true"]').first();
    if (await files.getByText('Outline').isHidden()) await files.click();
    const rows = this.page.locator('.outline-tree .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** @returns {Promise<boolean>} whether the file becomes a bulletin by itself, as its name may say once the extension is there */
  async becomesBulletin() {
    const shown = this.page.locator('#status\\.editor\\.mode', { hasText: 'Bulletin' });
    return shown.waitFor({ timeout: PATIENCE / 4 }).then(
      () => true,
      () => false,
    );
  }

  /** @returns {Promise<string>} the language that the status bar shows */
  async language() {
    return (await this.page.locator('#status\\.editor\\.mode').innerText()).trim();
  }

  /** @returns {Promise<string[]>} the texts of the notifications on the screen */
  async notifications() {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /**
   * @param {string | RegExp} text
   * @returns {Promise<string>} the whole notification's text, once one with `text` in it is there
   */
  async waitForNotification(text) {
    const message = this.page.locator('.notifications-toasts .notification-list-item-message', { hasText: text });
    await message.first().waitFor();
    return message.first().innerText();
  }

  /**
   * Waits until the status bar counts at least so many warnings.
   * @param {number} [count]
   */
  async waitForWarnings(count = 1) {
    const item = '#status\\.problems a[aria-label]';
    await this.page.waitForFunction(
      ([selector, least]) => {
        const label = document.querySelector(String(selector))?.getAttribute('aria-label') ?? '';
        return Number(/Warnings: (\d+)/.exec(label)?.[1] ?? 0) >= Number(least);
      },
      [item, count],
    );
    await this.quiet();
  }

  /** Waits until the screen has not changed for half a second (the status bar, the tabs, the lists and the text). */
  async quiet() {
    let before = '';
    for (let tries = 0; tries < 40; tries += 1) {
      const now = await this.page.locator('.monaco-workbench').innerText();
      if (now === before) return;
      before = now;
      await this.page.waitForTimeout(500);
    }
  }

  /** @param {string} path where the picture goes, a PNG */
  async screenshot(path) {
    // Where no hover opens; a mouse that rests where a row was clicked would show one.
    await this.page.mouse.move(1, 1);
    await this.quiet();
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  /** Closes the page and stops the server. */
  async close() {
    await this.page.context().close();
    this.#server.stop();
  }
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
