import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis';
import { text } from '../support';
import { mended, offered, said } from './mending';

const RULE = 'weekday-mismatch';

describe('a weekday that is not that of its date', () => {
  // May 6, 2031 is a Tuesday.
  test.each([
    ['before the date', 'On Monday, May 6, 2031, the quay opened.', 'May 6, 2031 is a Tuesday, not a Monday.'],
    ['behind it', 'The quay opened on 6 May 2031 (MONDAY).', '6 May 2031 is a TUESDAY, not a MONDAY.'],
    ['shortened', 'Open from Mon 6 May 2031 on.', '6 May 2031 is a Tue, not a Mon.'],
    ['before a day of digits', 'Monday, 06.05.2031', '06.05.2031 is a Tuesday, not a Monday.'],
    ['in Russian', 'В среду, 6 мая 2031 года, открыт причал.', '6 мая 2031 is a вторник, not a среду.'],
    ['in German', 'Am Montag, 6. Mai 2031', '6. Mai 2031 is a Dienstag, not a Montag.'],
    ['in Chinese', '会议于2031年5月6日（星期一）举行', '2031年5月6日 is a 星期二, not a 星期一.'],
  ])('is told %s', (_, line, sentence) => {
    expect(said(RULE, line)).toEqual([`1: ${sentence}`]);
  });

  test('is told without a year, where the post and its neighbours have the same one', () => {
    const post = text('📍 Port Elm, May 3, 2031', 'On Friday, May 6, the quay opens.');
    expect(said(RULE, post)).toEqual(['2: May 6 is a Tuesday in 2031, not a Friday.']);
    // In 2030 it is a Monday: the date may be of the year before.
    expect(said(RULE, post.replace('Friday', 'Monday'))).toEqual([]);
  });

  test.each([
    ['writeWeekday', 'On Monday, May 6, 2031, it opened.', 'On Tuesday, May 6, 2031, it opened.'],
    ['writeDay', 'On Monday, May 6, 2031, it opened.', 'On Monday, May 5, 2031, it opened.'],
    ['writeDay', 'On Tuesday, 3rd of May 2031, it opened.', 'On Tuesday, 6th of May 2031, it opened.'],
    ['writeDay', 'On Friday, May 4th, 2031, it opened.', 'On Friday, May 2nd, 2031, it opened.'],
    ['writeDay', 'MONDAY, MAY 14TH, 2031', 'MONDAY, MAY 12TH, 2031'],
    ['writeDay', 'FRIDAY, MAY 25TH, 2031', 'FRIDAY, MAY 23RD, 2031'],
    ['writeDay', 'Mon, 06 May 2031', 'Mon, 05 May 2031'],
    ['writeDay', 'Mon, 09 May 2031', 'Mon, 12 May 2031'],
    ['writeWeekday', 'В среду, 6 мая 2031 года', 'Во вторник, 6 мая 2031 года'],
    ['writeWeekday', 'Это было во вторник, 7 мая 2031 года', 'Это было в среду, 7 мая 2031 года'],
    ['writeWeekday', 'К среде, 6 мая 2031 года', 'Ко вторнику, 6 мая 2031 года'],
    ['writeWeekday', 'Открыт со вторника, 8 мая 2031 года', 'Открыт с четверга, 8 мая 2031 года'],
    ['writeWeekday', 'Открыт с четверга, 7 мая 2031 года', 'Открыт со среды, 7 мая 2031 года'],
    ['writeWeekday', 'Готов ко вторнику, 8 мая 2031 года', 'Готов к четвергу, 8 мая 2031 года'],
    ['writeWeekday', 'В СРЕДУ, 6 мая 2031 года', 'ВО ВТОРНИК, 6 мая 2031 года'],
    ['writeWeekday', '7 мая 2031 года (вторник)', '7 мая 2031 года (среда)'],
    ['writeWeekday', '会议于2031年5月6日（周一）举行', '会议于2031年5月6日（周二）举行'],
  ] as const)('is mended by %s: %s', (kind, before, after) => {
    expect(mended(RULE, kind, before)).toBe(after);
    expect(said(RULE, after)).toEqual([]);
  });

  test('is told once where fix-all removes a copy', () => {
    const body = [
      'On Monday, May 6, 2031, the quay opens again, and the light on it will be lit from the evening of that day on.',
      'All those who have worked on it through rain and storm, for the whole of the long winter, are invited to come.',
    ];
    const post = text('🔹 The quay opens', ...body, ...body);
    expect(analyze(post).findings.map(({ rule }) => rule)).toContain('duplicate-block');
    expect(said(RULE, post)).toEqual(['2: May 6, 2031 is a Tuesday, not a Monday.']);
  });

  test('offers no day of another month, and none in a date of digits', () => {
    expect(offered(RULE, 'On Tuesday, May 1, 2031, it opened.')).toEqual(['writeWeekday']);
    expect(offered(RULE, 'Monday, 06.05.2031')).toEqual(['writeWeekday']);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of the right one', 'On Tuesday, May 6, 2031'],
    ['of several days', 'From Monday to Friday, May 6, 2031'],
    ['of a range', 'Monday, May 6–8, 2031'],
    ['of two days', 'Monday, May 6 and 7, 2031'],
    ['of another day beside the date', 'On May 6, 2031, Monday’s session was the matter.'],
    ['of a day that goes on', 'On May 6, 2031, Monday markets were the matter.'],
    ['of a name', 'PUERTO DOMINGO, May 6, 2031'],
    ['of a word that is no day', 'They sat May 6, 2031 out.'],
    ['of a day that there is not', 'On Monday, February 30, 2031'],
    ['without a year', 'On Monday, May 6'],
    [
      'where the neighbours are of other years',
      text('📍 Port Elm, May 3, 2031', 'On Friday, May 6, it opens.', '', '📍 Old Quay, May 3, 1990', 'It is open.'),
    ],
  ])('%s', (_, value) => {
    expect(said(RULE, value)).toEqual([]);
  });
});
