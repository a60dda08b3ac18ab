import * as vscode from 'vscode';
import type { Options, RuleOptions } from '../core';
import { isSettingValue, readRules, SETTINGS, type SettingKey, type SettingValue } from '../core';
import type { Guard } from './guard';

/** Reads the user's configuration. A value that a setting does not take is logged once, and the default is used. */
export class Settings {
  readonly #guard: Guard;
  readonly #reported = new Set<string>();

  constructor(guard: Guard) {
    this.#guard = guard;
  }

  /** The value of `bulletin.<key>` for this document: folder, workspace and language overrides are obeyed. */
  get<K extends SettingKey>(key: K, document: vscode.TextDocument): SettingValue<K> {
    const value: unknown = vscode.workspace.getConfiguration('bulletin', document).get(key);
    if (isSettingValue(key, value)) return value;
    if (value !== undefined) this.#reportOnce(key, value);
    const usual: unknown = SETTINGS[key].default;
    if (isSettingValue(key, usual)) return usual;
    throw new TypeError(`bulletin.${key} has no valid default`);
  }

  /** What core needs to know for this document. */
  options(document: vscode.TextDocument): Options {
    return {
      duplicates: {
        minLines: this.get('duplicates.minLines', document),
        minCharacters: this.get('duplicates.minCharacters', document),
      },
      outline: { titles: this.get('outline.titles', document), verbs: this.get('outline.verbs', document) },
      rules: this.#rules(document),
    };
  }

  /** What the user says of the rules; a wrong part is logged once, and all else obeyed. */
  #rules(document: vscode.TextDocument): RuleOptions {
    const value: unknown = this.get('rules', document);
    const { options, refused } = readRules(value);
    for (const part of refused) this.#reportOnce('rules', part);
    return options;
  }

  /** Calls `listener` after each change to a setting of this extension. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration(
      this.#guard.wrap(
        'settings',
        (event: vscode.ConfigurationChangeEvent) => {
          if (event.affectsConfiguration('bulletin')) listener();
        },
        undefined,
      ),
    );
  }

  #reportOnce(key: SettingKey, value: unknown): void {
    const shown = JSON.stringify(value);
    if (this.#reported.has(`${key} ${shown}`)) return;
    this.#reported.add(`${key} ${shown}`);
    const usual = JSON.stringify(SETTINGS[key].default);
    this.#guard.log.warn(`bulletin.${key}: ${shown} is not a value that it takes; ${usual} is used instead.`);
  }
}
