import { parseArgs } from 'node:util';
import { RULES, type RuleId } from '../core';

/** A command line that cannot be carried out; its message is one sentence for the user. */
export class UsageError extends Error {}

/** `bulletin check`: what to print, and from how loud a finding on the exit code is 1. */
export interface CheckCommand {
  readonly name: 'check';
  readonly format: (typeof FORMATS)[number];
  readonly failOn: 'warning' | 'information';
  readonly paths: readonly string[];
}

/** `bulletin fix`: where the result goes, and which rules are fixed. */
export interface FixCommand {
  readonly name: 'fix';
  readonly mode: 'stdout' | 'write' | 'diff';
  readonly rules: readonly RuleId[];
  readonly paths: readonly string[];
}

/** `bulletin outline`: in which format. */
export interface OutlineCommand {
  readonly name: 'outline';
  readonly format: (typeof OUTLINE_FORMATS)[number];
  readonly paths: readonly string[];
}

/** `bulletin baseline`: what is done with the list of what is ignored. */
export interface BaselineCommand {
  readonly name: 'baseline';
  readonly mode: (typeof BASELINE_MODES)[number];
  /** Why the findings that are put on the list are as they should be. */
  readonly reason: string;
  readonly paths: readonly string[];
}

/** What a command line asks for about files. Its paths are as they were given, `-` for standard input. */
export type FileCommand = CheckCommand | FixCommand | OutlineCommand | BaselineCommand;

/** What a command line asks for. */
export type Command = FileCommand | { readonly name: 'help' } | { readonly name: 'version' };

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
const OUTLINE_FORMATS = ['text', 'json', 'markdown', 'csv', 'ics'] as const;
const FAIL_ON = ['warning', 'information'] as const;
const MODES = ['stdout', 'write', 'diff'] as const;
/** The rules of which nothing is lost where fix takes away what they find. */
const REMOVED: readonly RuleId[] = ['duplicate-block', 'scraper-litter'];
const BASELINE_MODES = ['update', 'prune', 'check'] as const;

/**
 * The command that the words of a command line (without program names) ask for.
 * @throws UsageError
 */
export function parse(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError('say what to do: check, fix, outline or baseline.');
  if (['--help', '-h', 'help'].includes(name) || ['--help', '-h'].includes(rest[0] ?? '')) return { name: 'help' };
  if (['--version', '-v'].includes(name)) return { name: 'version' };
  if (name === 'check') return parseCheck(rest);
  if (name === 'fix') return parseFix(rest);
  if (name === 'outline') return parseOutline(rest);
  if (name === 'baseline') return parseBaseline(rest);
  throw new UsageError(`there is no command '${name}'; there are check, fix, outline and baseline.`);
}

function parseCheck(words: readonly string[]): CheckCommand {
  const { values, positionals } = read(words, { format: { type: 'string' }, 'fail-on': { type: 'string' } });
  return {
    name: 'check',
    format: choice('--format', values['format'], FORMATS),
    failOn: choice('--fail-on', values['fail-on'], FAIL_ON),
    paths: somePaths(positionals),
  };
}

function parseFix(words: readonly string[]): FixCommand {
  const { values, positionals } = read(words, {
    stdout: { type: 'boolean' },
    write: { type: 'boolean' },
    diff: { type: 'boolean' },
    rule: { type: 'string', multiple: true },
  });
  const modes = MODES.filter((mode) => values[mode] === true);
  if (modes.length > 1) throw new UsageError(`--${modes.join(' and --')} exclude each other.`);
  const chosen = [values['rule'] ?? []].flat().map(removedRule);
  const mode = modes[0] ?? 'stdout';
  const paths = somePaths(positionals);
  if (mode === 'write' && paths.includes('-')) throw new UsageError('standard input cannot be written to.');
  return { name: 'fix', mode, rules: chosen.length === 0 ? RULES : chosen, paths };
}

/** What another rule finds is mended in one of several ways, or is no fault: somebody has to choose. */
function removedRule(value: unknown): RuleId {
  const rule = choice('--rule', value, RULES);
  if (!REMOVED.includes(rule))
    throw new UsageError(`fix leaves ${rule} alone: it removes what is found by ${REMOVED.join(' and ')}.`);
  return rule;
}

/**
 * Several files cannot be printed one behind the other.
 * @throws UsageError
 */
export function refuseSeveral(command: FileCommand, paths: readonly string[]): void {
  if (command.name === 'fix' && command.mode === 'stdout' && paths.length > 1)
    throw new UsageError('several files need --write or --diff.');
}

function parseOutline(words: readonly string[]): OutlineCommand {
  const { values, positionals } = read(words, { format: { type: 'string' } });
  return {
    name: 'outline',
    format: choice('--format', values['format'], OUTLINE_FORMATS),
    paths: somePaths(positionals),
  };
}

function parseBaseline(words: readonly string[]): BaselineCommand {
  const { values, positionals } = read(words, {
    update: { type: 'boolean' },
    prune: { type: 'boolean' },
    check: { type: 'boolean' },
    reason: { type: 'string' },
  });
  const [mode, ...others] = BASELINE_MODES.filter((each) => values[each] === true);
  if (mode === undefined) throw new UsageError('say what to do with the baseline: --update, --prune or --check.');
  if (others.length > 0) throw new UsageError(`--${[mode, ...others].join(' and --')} exclude each other.`);
  const paths = somePaths(positionals);
  if (paths.includes('-')) throw new UsageError('standard input has no baseline.');
  return { name: 'baseline', mode, reason: String(values['reason'] ?? ''), paths };
}

type OptionTable = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

interface Words {
  readonly values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  readonly positionals: string[];
}

function read(words: readonly string[], options: OptionTable): Words {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.replace(/\. To specify a positional.*/s, '').replace(/\.?$/, '.')}`);
  }
}

/** The value if it is one of those allowed, the first of them where none is given. */
function choice<T extends string>(option: string, value: unknown, allowed: readonly T[]): T {
  if (value === undefined) return allowed[0] as T;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} takes ${listed(allowed)}, not '${String(value)}'.`);
  return found;
}

/** `text, json or csv` */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

function somePaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('name a file, or - for standard input.');
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input can be named only once.');
  return paths;
}
