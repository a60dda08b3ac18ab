import {
  type Config,
  type ConfigKey,
  defaultOf,
  isSettingValue,
  type Options,
  optionsOf,
  readConfig,
  readRules,
  type SettingKey,
  type SettingValue,
} from '../../core';
import * as vscode from './api';
import { isEditedScheme, matchesGlob, type Place } from './documents';
import type { FolderFile, FolderFiles } from './folderFiles';
import type { Guard } from './guard';
import type { IgnoreLists } from './ignoreLists';

/**
 * What holds for a document: the nearest `.bulletin.json`, or else the user's configuration. A value that a setting does not take is
 * logged once, and the default is used.
 */
export class Settings implements vscode.Disposable {
  readonly #guard: Guard;
  readonly #files: FolderFiles;
  readonly #ignores: IgnoreLists;
  readonly #reported = new Set<string>();
  readonly #configs = new WeakMap<FolderFile, Config>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** Fires after each change to a setting of this extension, and to what is ignored. */
  readonly onDidChange = this.#changed.event;

  constructor(guard: Guard, files: FolderFiles, ignores: IgnoreLists) {
    this.#guard = guard;
    this.#files = files;
    this.#ignores = ignores;
    const changed = guard.wrap(
      'settings',
      (event: vscode.ConfigurationChangeEvent) => {
        if (event.affectsConfiguration('bulletin')) this.#changed.fire();
      },
      undefined,
    );
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeConfiguration(changed),
      files.onDidChange(() => this.#changed.fire()),
      ignores.onDidChange(() => this.#changed.fire()),
    );
  }

  /** The value for this document: folder, workspace and language overrides are obeyed. */
  get<K extends SettingKey>(key: K, document: Place): SettingValue<K> {
    const ofFolder: unknown = this.#config(document).values[key as ConfigKey];
    if (isSettingValue(key, ofFolder)) return ofFolder;
    const value: unknown = vscode.workspace.getConfiguration('bulletin', document).get(key);
    if (isSettingValue(key, value)) return value;
    const usual = defaultOf(key);
    if (value !== undefined) this.#reportOnce(`bulletin.${key}`, value, `${JSON.stringify(usual)} is used`);
    return usual;
  }

  /** What core needs to know for this document. */
  options(document: Place): Options {
    for (const part of readRules(this.get('rules', document)).refused) {
      this.#reportOnce(`bulletin.rules.${part}`, undefined, 'the default is used');
    }
    return optionsOf((key) => this.get(key, document), this.#ignores.namesFor(document));
  }

  /** Whether the document is one of those that `files.include` names and `files.exclude` does not. */
  isIncluded(document: Place): boolean {
    return this.#names('files.include', document) && !this.isExcluded(document);
  }

  /** Whether `files.exclude` names the document. */
  isExcluded(document: Place): boolean {
    return this.#names('files.exclude', document);
  }

  /** Whether the document has no findings and no fixes: nobody edits it, or `files.exclude` names it. */
  isLeftAlone(document: Place): boolean {
    return !isEditedScheme(document.uri.scheme) || this.isExcluded(document);
  }

  /** The config file that decides a setting for the document, if there is one. */
  fileThatSays(key: ConfigKey, document: Place): vscode.Uri | undefined {
    return this.#config(document).values[key] === undefined ? undefined : this.#files.of(document)?.uri;
  }

  /** Waits until it is known what the folders of the document say. */
  async whenRead(document: Place): Promise<void> {
    await Promise.all([this.#files.whenRead(document), this.#ignores.whenRead(document)]);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** The globs of a config file mean its folder. */
  #names(key: 'files.include' | 'files.exclude', document: Place): boolean {
    const isOfFolder = this.#config(document).values[key] !== undefined;
    const file = isOfFolder ? this.#files.of(document)?.uri : undefined;
    const base = file === undefined ? undefined : vscode.Uri.joinPath(file, '..');
    return this.get(key, document).some((pattern) => matchesGlob(document, pattern, base));
  }

  #config(document: Place): Config {
    const file = this.#files.of(document);
    if (file === undefined) return NOTHING;
    const known = this.#configs.get(file) ?? readConfig(file.text);
    this.#configs.set(file, known);
    for (const part of known.refused) {
      this.#reportOnce(`${file.uri.toString()}: ${part}`, undefined, 'it is not obeyed');
    }
    return known;
  }

  #reportOnce(name: string, value: unknown, instead: string): void {
    const shown = value === undefined ? 'this' : JSON.stringify(value);
    if (this.#reported.has(`${name} ${shown}`)) return;
    this.#reported.add(`${name} ${shown}`);
    this.#guard.log.warn(`${name}: ${shown} is not a value that it takes; ${instead}.`);
  }
}

const NOTHING: Config = { values: {}, refused: [] };
