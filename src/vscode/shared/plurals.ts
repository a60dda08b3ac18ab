import * as vscode from './api';

/** How a language counts. */
interface Counting {
  readonly rules: Intl.PluralRules;
  /** The forms that a counted noun has in it, in the order in which messages have them. */
  readonly forms: readonly Intl.LDMLPluralRule[];
  readonly numbers: Intl.NumberFormat;
}

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** To make one is a thousand times as slow as to use it. */
const COUNTINGS = new Map<string, Counting>();

/**
 * A sentence with a count in it. `message` comes from `vscode.l10n.t`, without arguments, and has all its forms, divided
 * by `|`: in English `{0} line|{0} lines`, in Russian `{0} строка|{0} строки|{0} строк`. `{0}` is the count, `{1}` the
 * first of `others`.
 */
export function plural(count: number, message: string, ...others: readonly (string | number)[]): string {
  const { rules, forms, numbers } = countingOf(languageOfMessages());
  const worded = message.split('|');
  const form = worded[forms.indexOf(rules.select(count))] ?? worded.at(-1) ?? message;
  const values = [numbers.format(count), ...others];
  return form.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}

function countingOf(language: string): Counting {
  const known = COUNTINGS.get(language);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(language);
  const { pluralCategories } = rules.resolvedOptions();
  const forms = ORDER.filter((form) => pluralCategories.includes(form));
  const counting = { rules, forms, numbers: new Intl.NumberFormat(language) };
  COUNTINGS.set(language, counting);
  return counting;
}

/** Where there is no bundle for the display language, messages are English, and so are their forms. */
function languageOfMessages(): string {
  return vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
}
