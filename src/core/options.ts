import { DEFAULT_RULES, isObject, isWords, type RuleOptions } from './ruleOptions';

/** What an analysis depends on besides the text. Every setting of the extension that changes a result is here. */
export interface Options {
  readonly duplicates: DuplicateOptions;
  readonly outline: OutlineOptions;
  readonly rules: RuleOptions;
  /** Lines that repeat rightly and make no duplicate, folded and in lower case. */
  readonly boilerplate: readonly string[];
  /** The names of findings that are ignored: see `ignoredNames`. */
  readonly ignored: readonly string[];
}

/** Words that the outline knows besides those of its languages. */
export interface OutlineOptions {
  /** Head words of people's titles: `harbourmistress`. */
  readonly titles: readonly string[];
  /** Verbs of speaking, as they stand in texts: `chirruped`. */
  readonly verbs: readonly string[];
}

/** What makes a duplicate block. */
export interface DuplicateOptions {
  /** A block of fewer content lines is not reported. At least 2. */
  readonly minLines: number;
  /** A block of fewer characters (UTF-16 code units of its folded content lines) is not reported. */
  readonly minCharacters: number;
  /** Where the other copy may stand: in the same file, or in any bulletin of the workspace, too. An analysis of one text knows of no other. */
  readonly scope: 'file' | 'workspace';
}

/** What holds where nobody says anything. */
export const DEFAULT_OPTIONS: Options = {
  duplicates: { minLines: 2, minCharacters: 80, scope: 'file' },
  outline: { titles: [], verbs: [] },
  rules: DEFAULT_RULES,
  boilerplate: [],
  ignored: [],
};

/** One setting as the manifest declares it. */
export type Setting =
  | { readonly type: 'boolean'; readonly default: boolean }
  | {
      readonly type: 'integer';
      readonly default: number;
      /** The smallest value that is obeyed. */
      readonly minimum: number;
    }
  | {
      /** A list of words. */
      readonly type: 'array';
      readonly default: readonly string[];
    }
  | {
      /** Names of rules with what is said of each, as `readRules` reads it. */
      readonly type: 'object';
      readonly default: Readonly<Record<string, never>>;
    }
  | {
      readonly type: 'string';
      readonly default: string;
      /** All the values that there are. */
      readonly values: readonly string[];
    };

/** Every setting of the extension, under `bulletin.`. The manifest repeats this table and says what each means; a test compares the two. */
export const SETTINGS = {
  detection: { type: 'string', default: 'suggest', values: ['off', 'suggest', 'auto'] },
  'files.include': { type: 'array', default: ['**/*.bulletin', '**/*.bulletin.txt'] },
  'files.exclude': { type: 'array', default: ['**/node_modules/**'] },
  run: { type: 'string', default: 'onType', values: ['onType', 'onSave', 'manual'] },
  rules: { type: 'object', default: {} },
  'outline.titles': { type: 'array', default: DEFAULT_OPTIONS.outline.titles },
  'outline.verbs': { type: 'array', default: DEFAULT_OPTIONS.outline.verbs },
  boilerplate: { type: 'array', default: DEFAULT_OPTIONS.boilerplate },
  maxFileSize: { type: 'integer', default: 5, minimum: 0 },
  'inlayHints.speakers': { type: 'boolean', default: false },
  'duplicates.fade': { type: 'boolean', default: true },
  'duplicates.minLines': { type: 'integer', default: DEFAULT_OPTIONS.duplicates.minLines, minimum: 2 },
  'duplicates.minCharacters': { type: 'integer', default: DEFAULT_OPTIONS.duplicates.minCharacters, minimum: 1 },
  'duplicates.scope': { type: 'string', default: DEFAULT_OPTIONS.duplicates.scope, values: ['file', 'workspace'] },
} as const satisfies Readonly<Record<string, Setting>>;

/** The name of a setting, without `bulletin.` */
export type SettingKey = keyof typeof SETTINGS;

/** What the user may write for a setting. */
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K] extends { values: readonly (infer V)[] }
  ? V
  : (typeof SETTINGS)[K] extends { type: 'boolean' }
    ? boolean
    : (typeof SETTINGS)[K] extends { type: 'array' }
      ? readonly string[]
      : (typeof SETTINGS)[K] extends { type: 'object' }
        ? Readonly<Record<string, unknown>>
        : number;

/** Whether `value`, written by a user, is one that the setting `key` takes. */
export function isSettingValue<K extends SettingKey>(key: K, value: unknown): value is SettingValue<K> {
  const setting: Setting = SETTINGS[key];
  if (setting.type === 'boolean') return typeof value === 'boolean';
  if (setting.type === 'object') return isObject(value);
  if (setting.type === 'array') return isWords(value);
  if (setting.type === 'string') return typeof value === 'string' && setting.values.includes(value);
  return Number.isInteger(value) && Number(value) >= setting.minimum;
}

/** What a setting is where nobody says anything. */
export function defaultOf<K extends SettingKey>(key: K): SettingValue<K> {
  const value: unknown = SETTINGS[key].default;
  if (isSettingValue(key, value)) return value;
  throw new TypeError(`${key} has no valid default`);
}
