import { DEFAULT_RULES, type RuleOptions } from './ruleOptions';

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

export interface DuplicateOptions {
  /** A block of fewer content lines is not reported. At least 2. */
  readonly minLines: number;
  /** A block of fewer characters (UTF-16 code units of its folded content lines) is not reported. */
  readonly minCharacters: number;
  /** Where the other copy may stand: in the same file, or in any bulletin of the workspace, too. An analysis of one text knows of no other. */
  readonly scope: 'file' | 'workspace';
}

export const DEFAULT_OPTIONS: Options = {
  duplicates: { minLines: 2, minCharacters: 80, scope: 'file' },
  outline: { titles: [], verbs: [] },
  rules: DEFAULT_RULES,
  boilerplate: [],
  ignored: [],
};

/** One setting as the manifest declares it; `description` is what the settings page says. */
export type Setting =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'integer';
      readonly default: number;
      /** The smallest value that is obeyed. */
      readonly minimum: number;
      readonly description: string;
    }
  | {
      /** A list of words. */
      readonly type: 'array';
      readonly default: readonly string[];
      readonly description: string;
    }
  | {
      /** Names of rules with what is said of each, as `readRules` reads it. */
      readonly type: 'object';
      readonly default: Readonly<Record<string, never>>;
      readonly description: string;
    }
  | {
      readonly type: 'string';
      readonly default: string;
      /** All the values that there are, each with its description. */
      readonly values: Readonly<Record<string, string>>;
      readonly description: string;
    };

/** Every setting of the extension, under `bulletin.`. The manifest repeats this table, and a test compares the two. */
export const SETTINGS = {
  detection: {
    type: 'string',
    default: 'suggest',
    values: {
      off: 'Never.',
      suggest: 'An item in the status bar suggests to treat the file as a bulletin.',
      auto: 'The file is treated as a bulletin when it is opened.',
    },
    description: 'What is done with a plain text file (.txt) that looks like a bulletin.',
  },
  'files.include': {
    type: 'array',
    default: ['**/*.bulletin', '**/*.bulletin.txt'],
    description:
      'Which files are bulletins, as glob patterns from their folder on: plain texts that match are treated as bulletins when they are opened, and the command line takes these files of a folder.',
  },
  'files.exclude': {
    type: 'array',
    default: ['**/node_modules/**'],
    description:
      'Which files are left alone, as glob patterns from their folder on: they have no findings and no fixes, and the command line does not take them where it takes a folder.',
  },
  run: {
    type: 'string',
    default: 'onType',
    values: {
      onType: 'Shortly after each change.',
      onSave: 'When the file is opened and when it is saved.',
      manual: 'Only when you run Find Duplicate Blocks.',
    },
    description: 'When a bulletin is searched for duplicate blocks.',
  },
  rules: {
    type: 'object',
    default: {},
    description:
      'How loudly each rule speaks, or “off”. Instead of that a rule takes an object: its “severity”, and for scraper-litter “lines” that are litter, too, for hidden-character those to “allow”.',
  },
  'outline.titles': {
    type: 'array',
    default: DEFAULT_OPTIONS.outline.titles,
    description: 'Words that are titles of people besides those that Bulletin knows, one word each: “harbourmistress”.',
  },
  'outline.verbs': {
    type: 'array',
    default: DEFAULT_OPTIONS.outline.verbs,
    description:
      'Verbs of speaking besides those that Bulletin knows, in the form in which they stand in texts: “chirruped”.',
  },
  boilerplate: {
    type: 'array',
    default: DEFAULT_OPTIONS.boilerplate,
    description:
      'Whole lines that repeat rightly, such as a sign-off: they never make a duplicate block. Capitals and double blanks do not matter.',
  },
  maxFileSize: {
    type: 'integer',
    default: 5,
    minimum: 0,
    description:
      'In larger files, in megabytes (millions of characters), findings are not renewed while you type: a status behind the language’s name says so, and runs them once. 0 is no limit.',
  },
  'inlayHints.speakers': {
    type: 'boolean',
    default: false,
    description: 'Show the speaker in front of a speech (💬) that does not name one.',
  },
  'duplicates.fade': {
    type: 'boolean',
    default: true,
    description: 'Fade the lines of a duplicate block below its first.',
  },
  'duplicates.minLines': {
    type: 'integer',
    default: DEFAULT_OPTIONS.duplicates.minLines,
    minimum: 2,
    description:
      'The fewest lines with words of their own that make a duplicate block. Separators, read-more lines and hashtags do not count.',
  },
  'duplicates.minCharacters': {
    type: 'integer',
    default: DEFAULT_OPTIONS.duplicates.minCharacters,
    minimum: 1,
    description: 'The fewest characters that make a duplicate block.',
  },
  'duplicates.scope': {
    type: 'string',
    default: DEFAULT_OPTIONS.duplicates.scope,
    values: {
      file: 'In the same file.',
      workspace:
        'In the other bulletins of the workspace, too, which are read for that: a post that stands in an earlier one is pointed out as an information.',
    },
    description:
      'Where the copies of a block are looked for. The command line takes the files that it is given for a workspace.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;

/** What the user may write for a setting. */
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K] extends { values: infer V }
  ? keyof V
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
  if (setting.type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (setting.type === 'array') return Array.isArray(value) && value.every((word) => typeof word === 'string');
  if (setting.type === 'string') return typeof value === 'string' && Object.hasOwn(setting.values, value);
  return Number.isInteger(value) && Number(value) >= setting.minimum;
}
