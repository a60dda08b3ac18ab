import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, cleanPartOf, DEFAULT_OPTIONS, newPartOf, withElsewhere } from '../../src/core/index';
import { bulletin, hostileText, LINES } from '../support/bulletins';
import { folded, rawLines } from '../support/lines';
import { property } from '../support/property';

const FERRY = [
  '🌐 A meeting of the Ferry Council was held in Port Elm.',
  'They went through the timetable of the winter crossings, with clear water and with ice.',
  'More people cross by night each year, and the ferries sail fuller than they ever did.',
  'Read in full',
];
const QUAY = [
  '🎙 Statement by Mayor Ann Reed',
  'The builders tell us that the second quay can open in May if the stone comes by boat.',
  'The islands themselves choose whether the crossing stays open all year round.',
  '#Quay',
];
const LAMPS = ['🗓 On March 12, the lamps of the northern channel were lit again.', 'The keepers were there.'];

/** What of `pasted` is new where it is pasted behind the lines of `file`, or in front of the line `at` (0-based). */
function part(file: readonly string[], pasted: readonly string[] | string, at = file.length) {
  const value = file.map((line) => `${line}\n`).join('');
  const from = file
    .slice(0, at)
    .map((line) => line.length + 1)
    .reduce((sum, length) => sum + length, 0);
  const text = typeof pasted === 'string' ? pasted : pasted.map((line) => `${line}\n`).join('');
  return newPartOf(analyze(value), { from, to: from }, text);
}

const whole = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('What is new of a pasted text', () => {
  it('is what stands in no block of the bulletin', () => {
    expect(part([...FERRY, ...QUAY], [...LAMPS, ...QUAY])).toEqual({
      ...{ text: whole(LAMPS), lines: 2, repeated: 4, litter: 0, hidden: 0 },
    });
  });

  it('is that also where other bulletins are compared with this one', () => {
    const compared = withElsewhere(analyze(whole([...FERRY, ...QUAY])), () => []);
    expect(newPartOf(compared, { from: 0, to: 0 }, whole([...LAMPS, ...QUAY]))?.text).toBe(whole(LAMPS));
  });

  it('is the same where the bulletin has the block only further down', () => {
    expect(part([...FERRY, ...QUAY], [...LAMPS, ...QUAY], 0)?.text).toBe(whole(LAMPS));
  });

  it('is nothing where all of it is there already, whatever pointers and litter stand around it', () => {
    expect(part([...FERRY, ...QUAY], ['VIEW IN TELEGRAM', ...FERRY])).toEqual({
      ...{ text: '', lines: 0, repeated: 4, litter: 1, hidden: 0 },
    });
  });

  it('has what the pasted text itself repeats only once', () => {
    expect(part(FERRY, [...FERRY, ...QUAY, ...QUAY.slice(1)])?.text).toBe(whole(QUAY));
  });

  it('ends as the pasted text does', () => {
    expect(part([...FERRY, ...QUAY], [...LAMPS, '', ...FERRY].join('\n'))?.text).toBe(LAMPS.join('\n'));
    expect(part([...FERRY, ...QUAY], ['', ...FERRY, '', ...LAMPS].join('\r\n'))?.text).toBe(LAMPS.join('\r\n'));
  });

  it('is not asked for where nothing repeats, or too little', () => {
    expect(part(FERRY, QUAY)).toBeNull();
    expect(part(FERRY, FERRY.slice(2, 3))).toBeNull();
    expect(part(FERRY, ['Read in full', ...LAMPS])).toBeNull();
    expect(part(FERRY, [...QUAY, ...QUAY])).toBeNull();
  });

  it('counts no line that merely stands between the lines of a block', () => {
    const file = [...FERRY, ...QUAY];
    expect(part([...file, ...FERRY.slice(0, 2), ...FERRY.slice(2)], LAMPS, 10)).toBeNull();
  });

  it('is judged by the rules as they are set', () => {
    const options = { ...DEFAULT_OPTIONS, duplicates: { ...DEFAULT_OPTIONS.duplicates, minCharacters: 5000 } };
    expect(newPartOf(analyze(whole(FERRY), options), { from: 0, to: 0 }, whole(FERRY))).toBeNull();
  });
});

property(
  'what is new of a pasted text has only lines of it, in order, and loses none that the bulletin would not have',
  { quick: 150, long: 100_000 },
  fc.tuple(bulletin, fc.nat(), bulletin, fc.nat(), fc.nat()),
  ([value, place, other, first, length]) => {
    const at = place % (value.length + 1);
    const lines = rawLines(value + other);
    const start = first % (lines.length + 1);
    const pasted = lines.slice(start, start + 1 + (length % 30)).join('');
    const found = newPartOf(analyze(value), { from: at, to: at }, pasted);
    if (found === null) return;
    const kept = rawLines(found.text).map(folded);
    const wanted = rawLines(pasted).map(folded);
    let next = 0;
    for (const line of kept) next = wanted.indexOf(line, next) + 1 || Number.NaN;
    expect(next).not.toBeNaN();
    const known = new Set([...rawLines(value.slice(0, at) + value.slice(at)).map(folded), ...kept]);
    const lost = wanted.filter((line) => line !== '' && !known.has(line) && !SIGNS.has(line));
    expect(lost).toEqual([]);
  },
);

/** The lines that carry no words of their own, and that may go where no other line is new. */
const SIGNS: ReadonlySet<string> = new Set(
  [...LINES.header, ...LINES.footer, ...LINES.divider, ...LINES.picture].map(folded),
);

function clean(...lines: readonly string[]) {
  return cleanPartOf(lines.join('\n'), DEFAULT_OPTIONS);
}

describe('A text that is pasted as a bulletin', () => {
  it('has no litter, no body twice and no hidden character any more, and tidy white space', () => {
    const [heading = '', ...body] = QUAY;
    expect(clean('VIEW IN TELEGRAM', `${heading}  `, ...body, ...body, 'The fer\u200bry sails.', '', '')).toEqual({
      text: whole([...QUAY, 'The ferry sails.']),
      ...{ lines: 5, repeated: 3, litter: 1, hidden: 1 },
    });
  });

  it('is not offered where only white space would change', () => {
    expect(clean(...QUAY)).toBeNull();
    expect(clean(...QUAY.map((line) => `${line} `), '', '', '')).toBeNull();
  });

  it('keeps what the rules are told to leave alone', () => {
    const options = analyze('').options;
    const rules = { ...options.rules, severities: { ...options.rules.severities, 'scraper-litter': 'off' as const } };
    expect(cleanPartOf(['VIEW IN TELEGRAM', ...QUAY].join('\n'), { ...options, rules })).toBeNull();
  });
});

property('what is cleaned needs no cleaning again', { quick: 60, long: 100_000 }, hostileText, (pasted) => {
  const part = cleanPartOf(pasted, DEFAULT_OPTIONS);
  if (part !== null) expect(cleanPartOf(part.text, DEFAULT_OPTIONS)).toBeNull();
});
