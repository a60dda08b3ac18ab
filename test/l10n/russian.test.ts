import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { CorrectionKind } from '../../src/core/correction';
import type { FindingArgs, FindingKind, RuleId } from '../../src/core/finding';
import { receiptOf, titleOf } from '../../src/vscode/shared/corrections';
import { longDate, shortDate } from '../../src/vscode/shared/dates';
import { plural } from '../../src/vscode/shared/plurals';
import { countDuplicates, countLines, countTurns, toMessage, toReceipt, toSize } from '../../src/vscode/shared/wording';

// VS Code, as far as it words sentences: the bundle of its display language, and `vscode.l10n.t` as its documentation has it.
vi.mock('vscode', () => {
  const bundle: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'l10n', 'bundle.l10n.ru.json'), 'utf8'),
  );
  const filled = (text: string, values: readonly unknown[]) =>
    values.length === 0 ? text : text.replace(/\{(\d+)\}/g, (whole, i) => String(values[Number(i)] ?? whole));
  const t = (message: string | { message: string; args: unknown[]; comment: string }, ...args: unknown[]) =>
    typeof message === 'string'
      ? filled(bundle[message] ?? message, args)
      : filled(bundle[`${message.message}/${message.comment}`] ?? message.message, message.args);
  const workspace = { asRelativePath: (path: string) => path };
  return { env: { language: 'ru' }, l10n: { bundle, t }, workspace, Uri: { parse: (address: string) => address } };
});

const RANGE = { from: 0, to: 0 };

/** The sentence of a finding with these facts. */
function sentence(
  rule: RuleId,
  kind: FindingKind | null,
  args: Partial<FindingArgs>,
  similarity: number | null = null,
): string {
  const all = { lines: 1, originalStart: 5, originalEnd: 5, ...args };
  const rest = { range: RANGE, original: null, related: [], similarity, inFixAll: false, key: '' };
  return toMessage({ rule, severity: 'warning', kind, args: all, ...rest });
}

describe('In Russian', () => {
  it('a noun takes the form that its number asks for', () => {
    const lines = [1, 2, 4, 5, 11, 12, 21, 22, 25, 111, 1001].map(countLines);
    expect(lines).toEqual([
      '1 строка',
      '2 строки',
      '4 строки',
      '5 строк',
      '11 строк',
      '12 строк',
      '21 строка',
      '22 строки',
      '25 строк',
      '111 строк',
      '1001 строка'.replace('1001', (1001).toLocaleString('ru')),
    ]);
    expect([0, 1, 3, 7].map(countDuplicates)).toEqual(['повторов нет', '1 повтор', '3 повтора', '7 повторов']);
  });

  it('who only takes part is not said to speak', () => {
    const speaker = { kind: 'speaker' } as const;
    const participant = { kind: 'participant' } as const;
    expect(countTurns([speaker, participant, speaker])).toBe('выступает 2 раза, участвует 1 раз');
    expect(countTurns([participant])).toBe('участвует 1 раз');
    expect(countTurns([speaker])).toBe('выступает 1 раз');
  });

  it('a value that has a stroke or a placeholder of its own comes through whole', () => {
    expect(plural(2, '{0} a {1}|{0} b {1}|{0} c {1}', 'x|y {0} $&')).toBe('2 b x|y {0} $&');
  });

  it('a repeated block is worded with its verb and the case of what it repeats', () => {
    const echo = (args: Partial<FindingArgs>) => sentence('duplicate-block', 'echo', args);
    expect(echo({ lines: 1 })).toBe('1 строка повторяет строку 5: тот же текст без заголовка.');
    expect(echo({ lines: 3, originalStart: 2, originalEnd: 4 })).toBe(
      '3 строки повторяют строки 2–4: тот же текст без заголовка.',
    );
    expect(sentence('duplicate-block', 'repost', { lines: 15, originalStart: 2, originalEnd: 16 })).toBe(
      '15 строк повторяют строки 2–16: та же публикация целиком.',
    );
    expect(sentence('duplicate-block', 'repeat', { lines: 21, originalStart: 2, originalEnd: 22 })).toBe(
      '21 строка повторяет строки 2–22: тот же текст ещё раз.',
    );
  });

  it('a block of another file is worded with the name of that file', () => {
    const elsewhere = { path: 'a.bulletin', range: RANGE, isPost: true };
    expect(sentence('duplicate-block', 'elsewhere', { lines: 3, originalStart: 2, originalEnd: 4, elsewhere })).toBe(
      '3 строки повторяют строки 2–4 файла a.bulletin: та же публикация целиком.',
    );
    expect(sentence('duplicate-block', 'elsewhere', { lines: 21, elsewhere: { ...elsewhere, isPost: false } })).toBe(
      '21 строка повторяет строку 5 файла a.bulletin: тот же текст ещё раз.',
    );
  });

  it('a correction says what it will do, and what it did', () => {
    const said = (kind: CorrectionKind, text: string, places: number) => {
      const correction = { kind, text, places, edits: [] };
      return [titleOf(correction), receiptOf(correction)];
    };
    expect(said('spellAsUsual', 'Рид', 2)).toEqual(['Писать везде «Рид» (2 места)', '«Рид» вписано в 2 местах.']);
    expect(said('renumber', '4', 5)).toEqual([
      'Перенумеровать отсюда, начиная с 4 (5 мест)',
      'Перенумеровано, начиная с 4 (5 мест).',
    ]);
    expect(said('removeAllHidden', '', 22)).toEqual([
      'Убрать из файла все 22 невидимых символа',
      'Убрано 22 невидимых символа.',
    ]);
    expect(said('joinLines', '', 1)).toEqual(['Соединить со следующей строкой', 'Строки соединены.']);
  });

  it('a similar block says what differs', () => {
    const near = (words: number, before: string, after: string) => {
      const changes = { words, shown: [{ before, after }], more: false };
      const args = { lines: 5, originalStart: 40, originalEnd: 44, changes };
      return sentence('similar-block', 'near', args, words === 0 ? 1 : 0.94);
    };
    expect(near(0, '', '')).toBe(
      '5 строк похожи на строки 40–44 на 100 %: отличаются только знаки или переносы строк.',
    );
    expect(near(1, 'Анна', 'Нина')).toBe(
      '5 строк похожи на строки 40–44 на 94 %: 1 слово отличается («Анна» → «Нина»).',
    );
    expect(near(2, '', 'вчера')).toBe(
      '5 строк похожи на строки 40–44 на 94 %: 2 слова отличаются (добавлено «вчера»).',
    );
    expect(near(6, 'вчера', '')).toBe('5 строк похожи на строки 40–44 на 94 %: 6 слов отличаются (пропущено «вчера»).');
    expect(sentence('similar-block', 'truncated', { lines: 2 })).toBe(
      '2 строки повторяют строку 5: сокращённая копия.',
    );
    expect(sentence('similar-block', 'passage', { within: { characters: 122, originalColumn: 7 } })).toBe(
      '122 символа повторяют строку 5, столбец 7: тот же отрывок.',
    );
  });

  it('every other rule has its sentence', () => {
    expect(sentence('scraper-litter', null, { lines: 1 })).toBe('1 строка осталась от выгрузки.');
    expect(sentence('scraper-litter', null, { lines: 8 })).toBe('8 строк осталось от выгрузки.');
    const name = { found: 'Рид', usual: 'Рид-Вейл', usualPlaces: 3 };
    expect(sentence('inconsistent-name', null, { name })).toBe('«Рид» в других местах пишется «Рид-Вейл» (3 раза).');
    expect(sentence('broken-numbering', null, { numbering: { above: 3, found: 3 } })).toBe('Номер 3 стоит дважды.');
    expect(sentence('broken-numbering', null, { numbering: { above: 3, found: 6 } })).toBe(
      'После номера 3 идёт 6, а должен идти 4.',
    );
    const weekday = { found: 'вторник', right: 'среда', date: '16 июля', year: 2031 };
    expect(sentence('weekday-mismatch', null, { weekday })).toBe('В 2031 году 16 июля — «среда», а не «вторник».');
    expect(sentence('weekday-mismatch', null, { weekday: { ...weekday, year: null } })).toBe(
      '16 июля — «среда», а не «вторник».',
    );
    expect(sentence('hidden-character', null, { hidden: { names: ['U+200B ZERO WIDTH SPACE'], count: 3 } })).toBe(
      '3 невидимых символа: U+200B ZERO WIDTH SPACE.',
    );
    expect(sentence('empty-speaker', null, { missing: 'words' })).toBe('В этом высказывании нет слов.');
    expect(sentence('empty-speaker', null, { missing: 'name' })).toBe(
      'В этом высказывании перед двоеточием не назван спикер.',
    );
  });

  it('a receipt says what went and what did not', () => {
    const fix = { edits: [], lines: 72, blocks: 6, litter: 2 };
    expect(toReceipt(fix, 0)).toBe(
      'Убраны повторы: 72 строки (6 блоков), и мусор: 2 строки. Каждая другая строка осталась в тексте.',
    );
    expect(toReceipt({ ...fix, litter: 0 }, 0)).toBe(
      'Убраны повторы: 72 строки (6 блоков). Каждая из строк осталась в тексте.',
    );
    expect(toReceipt({ ...fix, litter: 0, lines: 5, blocks: 1 }, 2)).toBe(
      'Убрано: 5 строк (1 блок), из них только здесь: 2 строки.',
    );
    expect(toSize(fix)).toBe('повторы: 72 строки (6 блоков), мусор: 2 строки');
  });

  it('dates are those of the language', () => {
    expect(shortDate('2031-07-16')).toBe('16 июл.');
    expect(longDate('2031-07-16')).toBe('16 июл. 2031 г.');
  });
});
