import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/cli/sentences';
import { type Analysis, analyze } from '../../../src/core/analysis';
import type { CorrectionKind } from '../../../src/core/correction';
import { correctionsOf } from '../../../src/core/corrections';
import { applyEdits } from '../../../src/core/edit';
import type { Finding } from '../../../src/core/finding';
import { said } from './mending';

const MIXED = [
  'Statement by Minister Andrey Holt',
  'The quay is open, Andrei Holt’s office says. Ask Andrei Holt.',
  'Andrey Holt will be there.',
];

function namesIn(lines: readonly string[]) {
  return analyze(lines.join('\n')).findings.filter(({ rule }) => rule === 'inconsistent-name');
}

function corrected(analysis: Analysis, finding: Finding, kind: CorrectionKind) {
  return correctionsOf(analysis, finding).find((correction) => correction.kind === kind)?.edits ?? [];
}

describe('a name spelt in two ways', () => {
  test('is told once a line, at the rarer spelling', () => {
    const text = ['Andrey Holt is here.', ...MIXED].join('\n');
    const findings = namesIn(['Andrey Holt is here.', ...MIXED]);
    expect(findings.map((finding) => [text.slice(finding.range.from, finding.range.to), sentenceOf(finding)])).toEqual([
      ['Andrei Holt', '‘Andrei Holt’ is spelt ‘Andrey Holt’ elsewhere (3 times).'],
    ]);
    expect(findings[0]).toMatchObject({ severity: 'hint', kind: null, similarity: null, inFixAll: false });
  });

  test('is spelt the usual way everywhere, and nothing else is changed', () => {
    const analysis = analyze(['Andrey Holt is here.', ...MIXED].join('\n'));
    const [finding] = analysis.findings;
    if (finding === undefined) throw new Error('the name is found');
    expect(applyEdits(analysis.text.raw.join(''), corrected(analysis, finding, 'spellAsUsual'))).toBe(
      [
        'Andrey Holt is here.',
        'Statement by Minister Andrey Holt',
        'The quay is open, Andrey Holt’s office says. Ask Andrey Holt.',
        'Andrey Holt will be there.',
      ].join('\n'),
    );
  });

  test('is spelt as here, if the user wants that', () => {
    const analysis = analyze(['Andrey Holt is here.', ...MIXED].join('\n'));
    const [finding] = analysis.findings;
    if (finding === undefined) throw new Error('the name is found');
    const fixed = applyEdits(analysis.text.raw.join(''), corrected(analysis, finding, 'spellAsHere'));
    expect(fixed).not.toContain('Andrey');
    expect(analyze(fixed).findings).toEqual([]);
  });

  test('is told without the copies that fix-all removes: they do not count, and nothing is told of them', () => {
    const body = [
      'The quay is open again, Andrei Holt’s office says, and the light on it has been lit since the evening of that day.',
      'Andrei Holt thanked all those who had worked on it, through rain and storm, for the whole of the long winter.',
    ];
    const posts = [
      '🔹 The quay is open',
      ...body,
      ...body,
      '',
      '💬 Andrey Holt: Yes.',
      '',
      '💬 Andrey Holt: No.',
      '',
      MIXED[2] ?? '',
    ];
    const text = posts.join('\n');
    expect(analyze(text).findings.map(({ rule }) => rule)).toContain('duplicate-block');
    expect(said('inconsistent-name', text)).toEqual([
      '2: ‘Andrei Holt’ is spelt ‘Andrey Holt’ elsewhere (3 times).',
      '3: ‘Andrei Holt’ is spelt ‘Andrey Holt’ elsewhere (3 times).',
    ]);
  });

  test('is told for marks that are left out', () => {
    expect(namesIn(['💬 Zoë Nuñez: Yes.', '', '💬 Zoë Nuñez: No.', '', '💬 Zoe Nunez: Perhaps.'])).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of a surname alone', ['💬 Ann Reed: Yes.', 'Reed said no.']],
    ['of initials', ['💬 Ann Reed: Yes.', 'A. Reed said no.']],
    ['of capitals', ['💬 Ann Reed: Yes.', 'ANN REED said no.']],
    ['of case forms', ['Эмилия Строева рассказала о мосте.', 'Эмилию Строеву ждут на мосту.']],
    ['of word order', ['💬 Ann Reed: Yes.', '', '💬 Reed Ann: No.']],
    ['of another script', ['💬 Yuri Zhilin: Yes.', '', '💬 Юрий Жилин: Нет.']],
    ['of two people', ['💬 Ann Reed: Yes.', '', '💬 Anton Reed: No.']],
    ['of a kind of hyphen', ['💬 Ann-Marie Reed: Yes.', '', '💬 Ann‑Marie Reed: No.']],
  ])('%s', (_, lines) => {
    expect(namesIn(lines)).toEqual([]);
  });
});
