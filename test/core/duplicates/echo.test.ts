import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { council, FORWARDED, LITTER, market, mill, READ, spaced, statement, visit } from './posts';

describe('a body again at once', () => {
  test('goes, and the heading stays', () => {
    const before = text(mill.post, mill.body, market.post);
    expect(blocks(before)).toEqual(['echo 6-9 <- 2-5 fixable']);
    expect(fixed(before)).toBe(text(mill.post, market.post));
  });

  test('goes at the end of the text', () => {
    expect(fixed(text(mill.post, mill.body))).toBe(text(mill.post));
  });

  test('goes as often as it stands there', () => {
    const before = text(mill.post, mill.body, mill.body, mill.body, market.post);
    expect(blocks(before)).toEqual([
      'echo 6-9 <- 2-5 fixable',
      'echo 10-13 <- 2-5 fixable',
      'echo 14-17 <- 2-5 fixable',
    ]);
    expect(fixed(before)).toBe(text(mill.post, market.post));
  });

  test('goes where the copy lacks the read-more line', () => {
    const before = text(council.post, council.body.slice(0, -1), visit.post);
    expect(fixed(before)).toBe(text(council.post, visit.post));
  });

  test('goes where the copy has another read-more line, which stays', () => {
    const before = text(mill.post, READ, mill.body, '👉 Read in full', FORWARDED, market.post);
    expect(fixed(before)).toBe(text(mill.post, READ, '👉 Read in full', FORWARDED, market.post));
  });

  test('goes where its last half alone is printed again', () => {
    const before = text(mill.post, mill.body.slice(2), FORWARDED, market.post);
    expect(fixed(before)).toBe(text(mill.post, FORWARDED, market.post));
  });

  test('goes where up to four lines without words stand between', () => {
    const between = [READ, '#Mill', '***', LITTER];
    const before = text(mill.post, between, mill.body, market.post);
    expect(fixed(before)).toBe(text(mill.post, between, market.post));
  });

  test('stays where five lines without words stand between', () => {
    const before = text(mill.post, READ, '#Mill', '***', '…', '<...>', mill.body, market.post);
    expect(fixed(before)).toBe(before);
  });

  test('goes where litter, which goes too, is one of five such lines', () => {
    const between = [READ, '#Mill', '***', LITTER, '<...>'];
    expect(fixed(text(mill.post, between, mill.body, market.post))).toBe(text(mill.post, between, market.post));
  });

  test('stays where a line with words stands between', () => {
    const before = text(mill.post, 'The miller wrote this herself.', mill.body, market.post);
    expect(fixed(before)).toBe(before);
  });

  test('stays where a line was put into the copy', () => {
    const before = text(
      mill.post,
      mill.body.slice(0, 2),
      'The flour is rye.',
      mill.body.slice(2),
      FORWARDED,
      market.post,
    );
    expect(fixed(before)).toBe(before);
  });

  test('stays where a line was put into the original', () => {
    const original = [mill.heading, ...mill.body.slice(0, 2), 'The flour is rye.', ...mill.body.slice(2)];
    const before = text(original, mill.body.slice(0, 2), 'The flour is oats.', FORWARDED, market.post);
    expect(fixed(before)).toBe(before);
  });

  test('stays where its first half alone is printed again, since that is no full period', () => {
    const before = text(mill.post, mill.body.slice(0, 2), FORWARDED, market.post);
    expect(fixed(before)).toBe(before);
  });

  test('goes with its blank lines, and those around it are not doubled', () => {
    const before = text(mill.heading, '', mill.body, '', mill.body, '', market.post);
    expect(fixed(before)).toBe(text(mill.heading, '', mill.body, '', market.post));
  });

  test('goes where it is double-spaced', () => {
    const before = text(mill.post, spaced(mill.body), market.post);
    expect(fixed(before)).toBe(text(mill.post, '', market.post));
  });

  test('goes in Russian', () => {
    const heading = '🌐 В порту прошло заседание совета паромщиков.';
    const body = [
      'В заседании приняли участие капитаны четырёх островов и лоцманы северного пролива.',
      'Совет обсудил расписание зимних рейсов и ремонт второго причала.',
      'Читать полностью',
    ];
    expect(fixed(text(heading, body, body, visit.post))).toBe(text(heading, body, visit.post));
  });

  test('goes in Arabic', () => {
    const heading = '🌐 عُقد اجتماع مجلس العبّارات في ميناء الدردار.';
    const body = [
      'شارك في الاجتماع رؤساء موانئ الجزر الأربع وأطقم العبّارات الليلية ومرشدو القناة الشمالية.',
      'ناقش المجلس جدول رحلات الشتاء وحالة الجليد وإصلاح الرصيف الثاني قبل حلول الربيع.',
    ];
    expect(fixed(text(heading, body, body, visit.post))).toBe(text(heading, body, visit.post));
  });

  test('goes in Chinese', () => {
    const heading = '渡轮理事会会议在榆港举行，讨论冬季航班时间表。';
    const body = [
      '会议讨论了冬季航班的时间表、冰情以及第二码头的修缮工作，四个岛屿的港务长和引航员出席会议。',
      '市长表示，夜间航班的需求逐年增长，渡轮比以往任何时候都更加满载，因此必须尽快增加班次。',
    ];
    expect(fixed(text(heading, body, body, visit.post))).toBe(text(heading, body, visit.post));
  });
});

describe('a bare body directly above its full post', () => {
  test('gives way to it at the start of the text', () => {
    const before = text(mill.body, mill.post, market.post);
    expect(blocks(before)).toEqual(['echo 1-4 <- 6-9 fixable']);
    expect(fixed(before)).toBe(text(mill.post, market.post));
  });

  test('gives way to it after a read-more line', () => {
    expect(fixed(text(statement.post, council.body, council.post))).toBe(text(statement.post, council.post));
  });

  test('gives way to it after hashtags', () => {
    const before = text(visit.post, mill.body, mill.post, '#Mill', market.post);
    expect(fixed(before)).toBe(text(visit.post, mill.post, '#Mill', market.post));
  });

  test('gives way to it after litter', () => {
    const before = text(market.post, LITTER, visit.body.slice(0, 2), visit.post, mill.post);
    expect(fixed(before)).toBe(text(market.post, LITTER, visit.post, mill.post));
  });

  test('gives way to it where blank lines stand between', () => {
    const before = text(mill.body, '', mill.heading, '', mill.body, '', market.post);
    expect(fixed(before)).toBe(text(mill.heading, '', mill.body, '', market.post));
  });

  test('gives way to it across a forwarded line, which stays', () => {
    const before = text(statement.body, FORWARDED, statement.post, visit.post);
    expect(fixed(before)).toBe(text(FORWARDED, statement.post, visit.post));
  });

  test('gives way to it across litter and a forwarded line', () => {
    const before = text(market.body, LITTER, FORWARDED, market.post, visit.post);
    expect(fixed(before)).toBe(text(LITTER, FORWARDED, market.post, visit.post));
  });

  test('gives way to it below a forwarded line', () => {
    const before = text(FORWARDED, council.body, council.post, statement.post);
    expect(fixed(before)).toBe(text(FORWARDED, council.post, statement.post));
  });

  test('gives way to it, and so does the echo below', () => {
    const before = text(mill.body, mill.post, mill.body, market.post);
    expect(blocks(before)).toEqual(['echo 1-4 <- 6-9 fixable', 'echo 10-13 <- 6-9 fixable']);
    expect(fixed(before)).toBe(text(mill.post, market.post));
  });

  test('gives way to it where it stands there twice', () => {
    expect(fixed(text(mill.body, mill.body, mill.post, market.post))).toBe(text(mill.post, market.post));
  });

  test('is left alone where nothing shows that no heading stands above it', () => {
    const before = text(market.post, mill.body, mill.post);
    expect(fixed(before)).toBe(before);
  });
});

test('a whole post again goes without the last sentence of the post above, which ends it as well', () => {
  const end = 'Come and see for yourself.';
  const before = text(market.post, end, mill.post, end, mill.post, end, visit.post, 'The end', end);
  expect(blocks(before)).toEqual(['echo 13-18 <- 7-12 fixable']);
});
