import { CONFIG_FILE } from './folderFiles';
import { fold } from './lines/foldedForm';
import { isSettingValue, type Options, type SettingKey, type SettingValue } from './options';
import { isObject, readRules } from './ruleOptions';

/** The settings that a folder may decide: those that change what is found. */
export const CONFIG_KEYS = [
  'rules',
  'duplicates.minLines',
  'duplicates.minCharacters',
  'duplicates.scope',
  'boilerplate',
  'outline.titles',
  'outline.verbs',
  'files.include',
  'files.exclude',
] as const satisfies readonly SettingKey[];

/** A setting that a folder may decide. */
export type ConfigKey = (typeof CONFIG_KEYS)[number];

/** What a config file says. */
export interface Config {
  readonly values: { readonly [K in ConfigKey]?: SettingValue<K> };
  /** What of it is not obeyed: `duplicates.minLines`, `rules.weekday-mismatch.severity`. Where it is no JSON, its name alone. */
  readonly refused: readonly string[];
}

/** Reads the text of a config file, comments not allowed. Wrong parts are refused, and all else is obeyed; nothing is thrown. */
export function readConfig(json: string): Config {
  const parsed = parse(json);
  if (parsed === undefined) return { values: {}, refused: [CONFIG_FILE] };
  const given = Object.entries(parsed).filter(([key]) => key !== '$schema');
  const right = given.filter(([key, value]) => isConfigKey(key) && isSettingValue(key, value));
  const values: Config['values'] = Object.fromEntries(right);
  const wrong = given.filter((entry) => !right.includes(entry)).map(([key]) => key);
  return { values, refused: [...wrong, ...readRules(values.rules).refused.map((part) => `rules.${part}`)] };
}

/** The options of an analysis, each setting asked for once; `ignored` are names of findings. What of the rules is wrong is left out: see `readRules`. */
export function optionsOf(
  get: <K extends ConfigKey>(key: K) => SettingValue<K>,
  ignored: readonly string[] = [],
): Options {
  return {
    duplicates: {
      minLines: get('duplicates.minLines'),
      minCharacters: get('duplicates.minCharacters'),
      scope: get('duplicates.scope'),
    },
    outline: { titles: get('outline.titles'), verbs: get('outline.verbs') },
    rules: readRules(get('rules')).options,
    boilerplate: get('boilerplate')
      .map((line) => fold(line).toLowerCase())
      .filter((line) => line !== ''),
    ignored,
  };
}

function isConfigKey(key: string): key is ConfigKey {
  return CONFIG_KEYS.some((each) => each === key);
}

function parse(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
