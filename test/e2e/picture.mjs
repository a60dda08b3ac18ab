// Saves pictures of a file in a real VS Code with the extension (build first):
//   npm run picture -- FILE [--script SCRIPT.mjs] [--out DIR] [--theme dark|light|contrast|contrast-light|both] [--language ru]
// A script exports default async (workbench, step): it drives a Workbench (workbench.mjs), and step('name') saves
// <file>-name-<theme>.png. The file is copied first, so the script may edit it. Its export `settings`, if it has one, are the
// user's.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../support/build.mjs';
import { installMissing, root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */
/** @typedef {(workbench: Workbench, step: (name: string) => Promise<void>) => Promise<void>} Script */

const USAGE =
  'npm run picture -- FILE [--script SCRIPT.mjs] [--out DIR] [--theme dark|light|contrast|contrast-light|both] [--language ru]';

/** @type {Record<string, string>} */
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

/**
 * What is done where no script is given: the file as a bulletin, with its problems and its outline.
 * @type {Script}
 */
async function overview(workbench, step) {
  if (!(await workbench.becomesBulletin())) await workbench.runCommand('Bulletin: Treat File as Bulletin');
  await workbench.openOutline();
  // A bulletin without problems is a picture too.
  await workbench.waitForWarnings().catch(() => {});
  const problems = await workbench.openProblems();
  await workbench.goToLine(1);
  await step('overview');
  const line = /\[Ln (\d+), /.exec(problems.join(' '))?.[1];
  if (!line) return;
  await workbench.goToLine(Number(line));
  await step('first-problem');
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      script: { type: 'string' },
      out: { type: 'string', default: join(root, 'out', 'pictures') },
      theme: { type: 'string', default: 'both' },
      language: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(`Usage: ${USAGE}`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`);
  const themes = values.theme === 'both' ? ['dark', 'light'] : [values.theme];
  if (!themes.every((theme) => theme in THEMES))
    throw new Error('--theme is dark, light, contrast, contrast-light or both.');
  const { script, language } = values;
  return { file: resolve(file), script, out: resolve(values.out), themes, language };
}

/**
 * @param {string | undefined} path
 * @returns {Promise<{ script: Script, settings: Record<string, unknown> }>}
 */
async function scriptOf(path) {
  if (!path) return { script: overview, settings: {} };
  const { default: script, settings = {} } = await import(pathToFileURL(resolve(path)).href);
  if (typeof script !== 'function') throw new Error(`${path} has no default export that is a function.`);
  return { script, settings };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ file: string, script: Script, settings: Record<string, unknown>, out: string, theme: string, language: string | undefined }} task
 */
async function take(browser, { file, script, settings, out, theme, language }) {
  const { openWorkbench } = await import('./workbench.mjs');
  const folder = join(scratchFolder('bulletin-picture'), 'bulletins');
  mkdirSync(folder);
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  const workbench = await openWorkbench(browser, {
    extension: root,
    folder,
    file: copy,
    theme: THEMES[theme] ?? theme,
    settings,
    ...(language && { language }),
  });
  try {
    await script(workbench, async (name) => {
      const picture = join(out, `${basename(file, extname(file))}-${name}-${theme}.png`);
      await workbench.screenshot(picture);
      console.log(`Saved ${relative(process.cwd(), picture)}`);
    });
  } finally {
    await workbench.close();
  }
}

/** Without such a font the headings' signs are boxes. */
function adviseOnFonts() {
  const fonts = spawnSync('fc-list', [':lang=und-zsye', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || fonts.stdout?.trim()) return;
  console.log('No emoji font was found, so emoji show as boxes (Debian and Ubuntu: fonts-noto-color-emoji).');
}

async function main() {
  const { file, script, out, themes, language } = readArguments();
  installMissing();
  build();
  adviseOnFonts();
  mkdirSync(out, { recursive: true });
  const steps = await scriptOf(script);
  const { launchBrowser } = await import('../support/browser.mjs');
  const browser = await launchBrowser();
  for (const theme of themes) await take(browser, { file, ...steps, out, theme, language });
  await browser.close();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
