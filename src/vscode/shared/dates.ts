import * as vscode from './api';

/** By the display language and what is shown. To make one is a hundred times as slow as to use it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const ISO = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** `Jul 16` for `2024-07-16` or `--07-16`, `Jul 2024` for `2024-07`, `Jul` for `--07`, `2024` for `2024`. */
export function shortDate(iso: string | null): string | null {
  return format(iso, false);
}

/** As `shortDate`, with the year where it is known. */
export function longDate(iso: string | null): string | null {
  return format(iso, true);
}

function format(iso: string | null, withYear: boolean): string | null {
  const match = ISO.exec(iso ?? '');
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const isKnown = year !== '-';
  if (month === undefined) return isKnown ? year : null;
  const date = new Date(Date.UTC(isKnown ? Number(year) : 2000, Number(month) - 1, Number(day ?? 1)));
  const form: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (day !== undefined) form.day = 'numeric';
  if (isKnown && (withYear || day === undefined)) form.year = 'numeric';
  const key = [vscode.env.language, ...Object.keys(form)].join(' ');
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(vscode.env.language, form);
  FORMATS.set(key, known);
  return known.format(date);
}
