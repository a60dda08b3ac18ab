// The messages that the code takes from the bundles of l10n/, and the words in it that no bundle has.
//   npm run l10n      writes l10n/bundle.l10n.json anew, sorts the other bundles, and names what is missing or left over in them
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */
/** @typedef {{ file: string, key: string, message: string, isFilled: boolean }} Message one use of `vscode.l10n.t`; filled where it is given values */
/** @typedef {{ file: string, text: string }} Words a literal, and the file below src/ that it stands in */

/** Properties and variables that VS Code shows, and functions and classes whose words it shows. */
const SHOWN_PROPERTIES = new Set([
  ...['label', 'description', 'detail', 'title', 'placeHolder', 'placeholder', 'prompt', 'tooltip', 'openLabel'],
  ...['saveLabel', 'text', 'message', 'documentation', 'badge', 'accessibilityInformation', 'name'],
]);
const SHOWN_ARGUMENTS = new Set([
  ...['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage', 'say', 'note', 'ask'],
  ...['CodeAction', 'Diagnostic', 'DiagnosticRelatedInformation', 'TreeItem', 'DocumentSymbol', 'SymbolInformation'],
  ...['InlayHint', 'MarkdownString', 'CompletionItem', 'quickFix'],
]);
/** Several words, or a word with a capital: `That is gone`. */
const PROSE = /\p{L}{2,}[,:;.…!?]? \p{L}|^\p{Lu}\p{Ll}+[.…!?]?$/u;
const WORD = /\p{L}{2}/u;
/** What is called the same in every language. */
const NAMES = new Set(['Bulletin', 'Markdown', 'CSV', 'iCalendar', 'JSON', 'bulletin.detection: off']);

/** @returns {{ file: string, tree: Node }[]} */
function sources() {
  const folder = join(root, 'src', 'vscode');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.sort().map((file) => {
    const { program, errors } = parseSync(file, readFileSync(join(folder, file), 'utf8'), { lang: 'ts' });
    if (errors.length > 0) throw new Error(`${file} is not understood.`);
    return { file, tree: /** @type {any} */ (program) };
  });
}

/**
 * Every use of `vscode.l10n.t` below src/vscode, with the key that VS Code looks up.
 * @returns {Message[]}
 * @throws {Error} where a message is not written out in the call
 */
export function messagesOfCode() {
  return sources().flatMap(({ file, tree }) => {
    /** @type {Message[]} */
    const found = [];
    walk(tree, [], (node) => {
      if (isMessage(node)) found.push({ file, ...messageOf(node, file) });
    });
    return found;
  });
}

/**
 * Every literal below src/vscode that looks like something to be read and is no message of a bundle. What goes to the log is not
 * among them: it is English.
 * @returns {Words[]}
 */
export function wordsOfCode() {
  return sources().flatMap(({ file, tree }) => {
    /** @type {Words[]} */
    const found = [];
    walk(tree, [], (node, above) => {
      const text = textOf(node);
      if (text === null || NAMES.has(text) || above.some((each, i) => isUnseen(each, above[i - 1] ?? node))) return;
      if (PROSE.test(text) || (WORD.test(text) && isShown(node, above))) found.push({ file, text });
    });
    return found;
  });
}

/**
 * The bundle of a language, English without one.
 * @param {string} [language]
 * @returns {Record<string, string>}
 */
export function bundleOf(language) {
  return JSON.parse(readFileSync(bundlePath(language), 'utf8'));
}

/** @param {string} [language] */
function bundlePath(language) {
  return join(root, 'l10n', language === undefined ? 'bundle.l10n.json' : `bundle.l10n.${language}.json`);
}

/**
 * @param {unknown} node
 * @param {Node[]} above the nodes around it, the nearest first
 * @param {(node: Node, above: Node[]) => void} visit
 */
function walk(node, above, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, above, visit);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const known = /** @type {Node} */ (node);
  visit(known, above);
  for (const part of Object.values(known)) walk(part, [known, ...above], visit);
}

/** @param {Node} node */
function isMessage({ type, callee }) {
  return type === 'CallExpression' && callee.property?.name === 't' && callee.object?.property?.name === 'l10n';
}

/** @param {Node} call @param {string} file @returns {{ key: string, message: string, isFilled: boolean }} */
function messageOf({ arguments: [first, ...values] }, file) {
  const isObject = first?.type === 'ObjectExpression';
  const message = isObject ? literalOf(first, 'message') : textOf(first);
  const comment = isObject ? literalOf(first, 'comment') : null;
  if (message === null) throw new Error(`${file}: vscode.l10n.t is given a message that is not written out there.`);
  const key = comment === null ? message : `${message}/${comment}`;
  return { key, message, isFilled: values.length > 0 };
}

/** @param {Node} object @param {string} name */
function literalOf({ properties }, name) {
  const property = properties.find((/** @type {Node} */ each) => each['key']?.name === name);
  return property === undefined ? null : textOf(property.value);
}

/** @param {Node | undefined} node @returns {string | null} */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type === 'TemplateElement') return node['value'].cooked;
  return null;
}

/** Types, imports, messages of bundles, keys, names of steps in the log, and the log. @param {Node} node @param {Node} below */
function isUnseen(node, below) {
  if (/^TS(?:Literal|Template)|^Import|^Export.*From/.test(node.type) || isMessage(node)) return true;
  if (node.type === 'Property') return node['key'] === below && !node['computed'];
  const { callee } = node;
  if (node.type === 'NewExpression') return callee.name === 'TypeError';
  if (node.type !== 'CallExpression') return false;
  if (callee.object?.property?.name === 'log' || callee.property?.name === 'reportOnce') return true;
  return ['wrap', 'report', 'settle'].includes(callee.property?.name) && node['arguments'][0] === below;
}

/** @param {Node} node @param {Node[]} above */
function isShown(node, [parent, grandparent]) {
  const inside = parent?.type === 'TemplateLiteral' ? grandparent : parent;
  if (inside?.type === 'Property') return SHOWN_PROPERTIES.has(inside['key'].name);
  if (inside?.type === 'AssignmentExpression') return SHOWN_PROPERTIES.has(inside['left'].property?.name);
  if (inside?.type !== 'CallExpression' && inside?.type !== 'NewExpression') return false;
  return node !== inside['callee'] && SHOWN_ARGUMENTS.has(inside['callee'].property?.name ?? inside['callee'].name);
}

/**
 * @param {Iterable<[string, string]>} messages
 * @param {string} [language]
 */
function writeBundle(messages, language) {
  const sorted = [...messages].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(bundlePath(language), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** Writes the English bundle anew and tells what others lack. */
function renew() {
  const keys = new Map(messagesOfCode().map(({ key, message }) => [key, message]));
  writeBundle(keys);
  const known = bundleOf('ru');
  writeBundle(Object.entries(known), 'ru');
  for (const key of keys.keys())
    if (known[key] === undefined) console.log(`missing in Russian: ${JSON.stringify(key)}`);
  for (const key of Object.keys(known)) if (!keys.has(key)) console.log(`left over in Russian: ${JSON.stringify(key)}`);
  for (const { file, text } of wordsOfCode()) console.log(`in no bundle: ${file}: ${JSON.stringify(text)}`);
}

if (import.meta.filename === process.argv[1]) renew();
