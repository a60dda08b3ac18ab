import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../src/cli/usage';
import { analyze } from '../src/core/analysis';
import { CONFIG_KEYS } from '../src/core/config';
import type { RuleId } from '../src/core/finding';
import { CONFIG_FILE, IGNORE_FILE } from '../src/core/folderFiles';
import { ignoredOf } from '../src/core/ignoring/ignored';
import { makeText } from '../src/core/lines/text';
import { SETTINGS, type Setting } from '../src/core/options';
import { RULE_SEVERITIES, readRules } from '../src/core/ruleOptions';
import { RULES, SEVERITIES } from '../src/core/rules';
import { manifest } from './support/manifest';
import { regexDanger } from './support/regexSafety';

const root = join(import.meta.dirname, '..');
const { contributes } = manifest;

/** What is registered in code: `guard.command('bulletin.…'`. */
const registered = readdirSync(join(root, 'src', 'vscode'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', 'vscode', file), 'utf8'))
  .flatMap((code) => [...code.matchAll(/guard\.command\(\s*'([\w.]+)'/g)].map(([, id]) => id));

/** What a setting or one of its values is said to mean. */
const SENTENCES = expect.stringMatching(/^\p{Lu}.*\.$/u);

/** A setting as the manifest has to declare it. */
function declared(setting: Setting): Record<string, unknown> {
  const { type } = setting;
  const common = { type, default: setting.default, scope: 'language-overridable', description: SENTENCES };
  if (setting.type === 'integer') return { ...common, minimum: setting.minimum };
  if (setting.type === 'boolean') return common;
  if (setting.type === 'array') return { ...common, items: { type: 'string' } };
  if (setting.type === 'object') return { ...common, additionalProperties: false, properties: expect.anything() };
  return { ...common, enum: [...setting.values], enumDescriptions: setting.values.map(() => SENTENCES) };
}

describe('The manifest', () => {
  it('declares every command that is registered, but those behind the quick fixes and the status bar, and no other', () => {
    const commands = contributes.commands.map(({ command }) => command);
    expect(
      [
        ...commands,
        'bulletin.applyFix',
        'bulletin.chooseLanguage',
        'bulletin.runNow',
        'bulletin.stopReading',
        'bulletin.ignore',
        'bulletin.changeSeverity',
      ].sort(),
    ).toEqual(registered.sort());
  });

  it('names the commands in Title Case, without emoji, under one category', () => {
    for (const { title, category } of contributes.commands) {
      expect(category).toBe('Bulletin');
      expect(title).toMatch(/^[A-Z][a-z-]*(?: (?:[A-Z][a-z-]*|to|as|with))*…?$/);
    }
  });

  it('keeps in the palette for every text what works without a bulletin in the editor', () => {
    const everywhere = contributes.commands.filter((command) => !('enablement' in command));
    expect(
      everywhere.map(({ command }) => command).filter((command) => !command.startsWith('bulletin.block.')),
    ).toEqual([
      'bulletin.findDuplicates',
      'bulletin.previewCleanUp',
      'bulletin.cleanUp',
      'bulletin.removeDuplicates',
      'bulletin.goToMeeting',
      'bulletin.goToSpeaker',
      'bulletin.exportOutline',
      'bulletin.showIgnored',
      'bulletin.pruneIgnored',
      'bulletin.showMeetings',
      'bulletin.showSpeakers',
      'bulletin.showDuplicates',
      'bulletin.showWorkspace',
      'bulletin.showOpen',
      'bulletin.newBulletin',
      'bulletin.openSample',
      'bulletin.openDocumentation',
      'bulletin.openWalkthrough',
    ]);
  });

  it('hides from the palette what the view does with one of its entries, and nothing else', () => {
    const ofEntries = contributes.commands
      .map(({ command }) => command)
      .filter((id) => id.startsWith('bulletin.block.'));
    expect(contributes.menus.commandPalette).toEqual(ofEntries.map((command) => ({ command, when: 'false' })));
  });

  it('has every icon of an entry in its context menu, too: no key leads to the icons', () => {
    const items = contributes.menus['view/item/context'];
    const commandsOf = (isInline: boolean) =>
      items.filter(({ group }) => group.startsWith('inline') === isInline).map(({ command, when }) => [command, when]);
    expect(commandsOf(true).length).toBeGreaterThan(0);
    expect(commandsOf(false)).toEqual(expect.arrayContaining(commandsOf(true)));
  });

  describe('takes a file without extension for a bulletin by its first line', () => {
    // As VS Code makes it: without flags.
    const firstLine = new RegExp(contributes.languages[0]?.firstLine ?? '');
    const takes = (line: string) => firstLine.test(line);

    it('in good time, whatever stands there', () => {
      expect(regexDanger(firstLine.source, '')).toBeNull();
    });

    it.each([
      '🎙 Statement by Mayor Ann Reed at the opening of the quay',
      '🎙\uFE0F Statement by Mayor Ann Reed',
      '🌐 A meeting of the River Commission was held in Port Elm.',
      '\uFEFF💬 Ann Reed: The quay is open.',
      '🎙 Выступление мэра Анны Рид на открытии причала',
    ])('%s', (line) => {
      expect(takes(line)).toBe(true);
    });

    it.each([
      'Statement by Mayor Ann Reed at the opening of the quay',
      '🌐 Network',
      '🌐 http://port-elm.example/ and what else there is',
      '💬 see the forum for help',
      '🎙️🎙️ A podcast on the quays of Port Elm',
      '🚀 A Fast Build Tool For The Whole Port',
      '- 🎙 Statement by Mayor Ann Reed at the opening',
      '# 🌐 A Guide to the River Commission',
      '#!/bin/sh',
      '',
    ])('but not by %j', (line) => {
      expect(takes(line)).toBe(false);
    });
  });

  it('declares every setting of the table, and no other', () => {
    const expected = Object.entries(SETTINGS).map(([key, setting]) => [`bulletin.${key}`, declared(setting)]);
    expect(contributes.configuration.properties).toEqual(Object.fromEntries(expected));
  });

  it('has a schema for .bulletin.json that says the same of each setting a folder may decide', () => {
    const { properties }: { properties: Record<string, unknown> } = JSON.parse(
      readFileSync(join(root, 'media', 'schemas', 'config.json'), 'utf8'),
    );
    const settings: Record<string, object> = contributes.configuration.properties;
    const expected = CONFIG_KEYS.map((key) => [key, { ...settings[`bulletin.${key}`], scope: undefined }]);
    expect(properties).toEqual({ $schema: { type: 'string' }, ...Object.fromEntries(expected) });
    expect(contributes.jsonValidation).toContainEqual({ fileMatch: CONFIG_FILE, url: './media/schemas/config.json' });
  });

  it('has a schema for .bulletin-ignore.json that knows the rules and all that an entry has', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'media', 'schemas', 'ignored.json'), 'utf8'));
    const entry = properties.ignored.items;
    expect(entry.properties.rule.enum).toEqual(RULES);
    const [finding] = analyze('VIEW IN TELEGRAM').findings;
    if (finding === undefined) throw new Error('litter is found');
    expect(entry.required).toEqual(Object.keys(ignoredOf(makeText('VIEW IN TELEGRAM'), finding, null, '')));
    expect(contributes.jsonValidation).toContainEqual({ fileMatch: IGNORE_FILE, url: './media/schemas/ignored.json' });
  });

  it('has a page for every rule, to which the README leads, and names it in the help of the command line', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const rule of RULES) {
      const page = readFileSync(join(root, 'docs', 'rules', `${rule}.md`), 'utf8');
      expect(page).toMatch(new RegExp(`^# ${rule}\n`));
      const headings = page.match(/(?<=^## )(?:What it finds|Why|Fixes|Settings)$/gm);
      expect(headings, rule).toEqual(['What it finds', 'Why', 'Fixes', 'Settings']);
      expect(readme).toContain(`[\`${rule}\`](docs/rules/${rule}.md)`);
      expect(HELP.replace(/\s+/g, ' ')).toContain(rule);
    }
  });

  it('declares for every rule its severity, and what else it takes', () => {
    const { properties } = contributes.configuration.properties['bulletin.rules'];
    expect(Object.keys(properties)).toEqual(RULES);
    for (const [rule, { default: usual, anyOf, description }] of Object.entries(properties)) {
      const [severity, { properties: parts }] = anyOf as [unknown, { properties: Record<string, unknown> }];
      expect([rule, usual]).toEqual([rule, SEVERITIES[rule as RuleId]]);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(severity).toEqual({ enum: RULE_SEVERITIES });
      expect(parts['severity']).toEqual({ enum: RULE_SEVERITIES, default: usual });
      const { refused } = readRules({
        [rule]: Object.fromEntries(Object.keys(parts).map((key) => [key, key === 'severity' ? 'off' : []])),
      });
      expect(refused).toEqual([]);
    }
  });

  it('starts from a file for each host, and carries the command line', () => {
    expect(manifest.main).toBe('./dist/extension.js');
    expect(manifest.browser).toBe('./dist/web.js');
    expect(manifest.bin).toEqual({ bulletin: 'dist/cli.js' });
  });

  it('promises the VS Code whose types the code is checked against', () => {
    expect(manifest.engines.vscode).toBe('^1.100.0');
    expect(manifest.devDependencies['@types/vscode']).toBe('1.100.0');
  });

  it('starts the extension only for its language, its commands and plain texts, which may be bulletins', () => {
    expect(manifest.activationEvents).toEqual(['onLanguage:plaintext']);
  });

  it('works in untrusted and virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('claims its own two file endings only', () => {
    expect(contributes.languages.map(({ id, extensions }) => [id, extensions])).toEqual([
      ['bulletin', ['.bulletin', '.bulletin.txt']],
    ]);
    for (const language of contributes.languages) expect(language).not.toHaveProperty('filenamePatterns');
  });

  it('changes no setting of other languages, and no keys', () => {
    expect(Object.keys(contributes.configurationDefaults)).toEqual(['[bulletin]']);
    expect(contributes).not.toHaveProperty('keybindings');
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.grammars.map(({ path }) => path),
    ];
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });

  it('gives the one semantic token the colour that the grammar gives a speaker', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(['speaker']);
    const grammar = readFileSync(join(root, 'syntaxes', 'bulletin.tmLanguage.json'), 'utf8');
    for (const { scopes } of contributes.semanticTokenScopes)
      for (const scope of scopes.speaker) expect(grammar).toContain(`"name": "${scope}"`);
  });

  it('needs nothing at run time', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('extensionDependencies');
  });
});
