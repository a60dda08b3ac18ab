import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/cli/sentences';
import { analyze, applyEdits, DEFAULT_OPTIONS, fixAll, removeBlock, withElsewhere } from '../../../src/core/index';
import { BLANK, boat, council, market, mill, READ, review, statement, visit } from '../duplicates/posts';
import { text } from '../support';
import { archiveOf, elsewhereIn } from './elsewhereIn';

describe('a whole post that stands in another file', () => {
  test('is told of in the file whose path comes later', () => {
    const texts = {
      'week-1': text(council.post, statement.post),
      'week-2': text(review.post, council.post, visit.post),
    };
    expect(elsewhereIn(texts)).toEqual(['post week-2 10-19 <- week-1 1-10']);
  });

  test('is told of where its post is dated later, whatever the paths are', () => {
    const dated = (date: string) =>
      text(`🎙 Statement by Mayor Tom Quill at the Island Forum (Port Elm, ${date})`, mill.body, READ);
    expect(elsewhereIn({ a: dated('May 9, 2031'), b: dated('May 3, 2031') })).toEqual(['text a 2-6 <- b 2-6']);
    expect(elsewhereIn({ a: dated('May 3, 2031'), b: dated('May 9, 2031') })).toEqual(['text b 2-6 <- a 2-6']);
  });

  test('is told of as one block where several follow each other', () => {
    const texts = {
      a: text(council.post, statement.post, visit.post),
      b: text(review.post, council.post, statement.post),
    };
    expect(elsewhereIn(texts)).toEqual(['post b 10-28 <- a 1-19']);
  });

  test('points to the file that stays, where three have it', () => {
    const texts = { a: text(council.post), b: text(visit.post, council.post), c: text(council.post, review.post) };
    expect(elsewhereIn(texts)).toEqual(['post b 5-14 <- a 1-10', 'post c 1-10 <- a 1-10']);
  });

  test('is told of without what the file has from itself', () => {
    const texts = { a: text(boat.post, BLANK, council.post), b: text(council.post, council.body, review.post) };
    expect(elsewhereIn(texts)).toEqual(['post b 1-10 <- a 6-15']);
  });

  test('is told of between blank lines, though nothing else marks it', () => {
    const texts = {
      a: text(mill.post, BLANK, boat.post, BLANK, visit.post),
      b: text(review.body.slice(0, 3), BLANK, boat.post, BLANK, market.post),
    };
    expect(elsewhereIn(texts)).toEqual(['post b 5-8 <- a 7-10']);
  });
});

describe('a long text that stands in another file', () => {
  test('is told of inside other text', () => {
    const texts = {
      a: text('We write from the mill today.', mill.body, 'That is all from the mill.'),
      b: text('Our readers ask for the text of last week.', mill.body, 'It goes on in the next issue.'),
    };
    expect(elsewhereIn(texts)).toEqual(['text b 2-5 <- a 2-5']);
  });

  test('is left alone where it is short', () => {
    const texts = {
      a: text('We write from the mill today.', mill.body.slice(0, 2), 'That is all from the mill.'),
      b: text('Our readers ask for the text of last week.', mill.body.slice(0, 2), 'It goes on in the next issue.'),
    };
    expect(elsewhereIn(texts)).toEqual([]);
  });
});

describe('what files share on purpose', () => {
  const imprint = [
    'Harbour Office of Port Elm, Quay 4, open from Monday to Friday.',
    'Whoever wants this letter every week writes one line to the office.',
  ];

  test('is left alone at the top and at the foot of each file', () => {
    const texts = {
      a: text(imprint, BLANK, mill.post, BLANK, imprint),
      b: text(imprint, BLANK, market.post, BLANK, imprint),
    };
    expect(elsewhereIn(texts)).toEqual([]);
  });

  test('is left alone where it closes many different posts', () => {
    const posts = [mill.post, market.post, boat.post, visit.post, council.post, statement.post, review.post];
    const texts = Object.fromEntries(
      posts.map((post, n) => [`week-${n}`, text(post, BLANK, imprint, BLANK, `The editor of week ${n}`)]),
    );
    expect(elsewhereIn(texts)).toEqual([]);
  });

  test('is left alone under a heading of its own: next week’s announcement', () => {
    const announced = (day: number) => text(`🗓 Opening hours of the week from May ${day}`, mill.body.slice(0, 2), READ);
    expect(elsewhereIn({ a: text(visit.post, announced(3)), b: text(review.post, announced(10)) })).toEqual([]);
  });

  test('is left alone where it is a menu', () => {
    const menu = ['Home', 'News', 'The Office', 'Timetables', 'For the Press', 'Contacts', 'Archive', 'Search'];
    const more = ['Ferries', 'Lighthouses', 'Pilots', 'Weather', 'The Islands', 'Ice', 'Fishing', 'Visitors', 'Mail'];
    const texts = { a: text(menu, more, mill.post), b: text(menu, more, market.post) };
    expect(elsewhereIn(texts)).toEqual([]);
  });
});

describe('a finding about another file', () => {
  const texts = { 'a.bulletin': text(council.post), 'b.bulletin': text(visit.post, council.post) };
  const analysis = analyze(texts['b.bulletin']);
  const archive = archiveOf(texts);
  const whole = withElsewhere(analysis, () => archive.elsewhere('b.bulletin'));

  test('says where the block stands, and is never louder than an information', () => {
    const [finding] = whole.findings;
    expect(finding && [sentenceOf(finding), finding.severity, finding.inFixAll]).toEqual([
      '10 lines repeat lines 1–10 of a.bulletin: the whole post again.',
      'information',
      false,
    ]);
    expect(whole.blocks).toEqual(whole.findings);
    const rules = { ...DEFAULT_OPTIONS.rules, severities: { ...DEFAULT_OPTIONS.rules.severities } };
    rules.severities['duplicate-block'] = 'error';
    const loud = withElsewhere(analyze(texts['b.bulletin'], { ...DEFAULT_OPTIONS, rules }), () => whole.findings);
    expect(loud.findings.map(({ severity }) => severity)).toEqual(['information']);
  });

  test('is silent where the rule is off', () => {
    const rules = { ...DEFAULT_OPTIONS.rules, severities: { ...DEFAULT_OPTIONS.rules.severities } };
    rules.severities['duplicate-block'] = 'off';
    const off = withElsewhere(analyze(texts['b.bulletin'], { ...DEFAULT_OPTIONS, rules }), () => whole.findings);
    expect(off.findings).toEqual([]);
  });

  test('takes its whole block away where the user wants that, and fix-all never does', () => {
    const [finding] = whole.findings;
    const removed = finding && applyEdits(texts['b.bulletin'], removeBlock(whole, finding).edits);
    expect(removed).toBe(text(visit.post));
    expect(fixAll(whole).edits).toEqual([]);
  });
});

describe('limits', () => {
  test('are those of the file', () => {
    const texts = { a: text(visit.post, READ), b: text(council.post, visit.post) };
    expect(elsewhereIn(texts)).toEqual(['post b 11-14 <- a 1-4']);
    const duplicates = { ...DEFAULT_OPTIONS.duplicates, minCharacters: 500 };
    expect(elsewhereIn(texts, { ...DEFAULT_OPTIONS, duplicates })).toEqual([]);
  });
});
