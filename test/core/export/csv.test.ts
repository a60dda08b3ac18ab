import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/core/export/csv';
import { FORUM, outlined } from './outlines';

describe('a table', () => {
  test('has a row for each meeting, speaker and participant', () => {
    expect(toCsv([outlined('forum.bulletin', ...FORUM)]).split('\r\n')).toEqual([
      'file,line,kind,name,role,date,place,post,inferred',
      'forum.bulletin,2,meeting,Quay Forum,,2031-05-03,Port Elm,"Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)",',
      'forum.bulletin,2,speaker,Ann Reed,Mayor,,,"Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)",no',
      'forum.bulletin,4,participant,Bob Hill,Governor,,,"Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)",',
      'forum.bulletin,4,participant,Carl Holt,Captain,,,"Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)",',
      '',
    ]);
  });

  test('runs nothing in a spreadsheet, and doubles quotation marks', () => {
    const file = outlined('=cmd().bulletin', ...FORUM);
    const titles = ['=1+1', '+1', '-1', '@sum', '＝1+1', '＠sum', 'a "quay"'];
    const rows = titles.map((title) =>
      toCsv([{ ...file, outline: { posts: file.outline.posts.map((post) => ({ ...post, title })) } }]),
    );
    expect(rows.map((row) => row.split('\r\n')[1]?.split('Port Elm,')[1])).toEqual([
      "'=1+1,",
      "'+1,",
      "'-1,",
      "'@sum,",
      "'＝1+1,",
      "'＠sum,",
      '"a ""quay""",',
    ]);
    expect(rows[0]?.split('\r\n')[1]).toMatch(/^'=cmd\(\)\.bulletin,/);
  });

  test('calls standard input as the other formats do', () => {
    expect(toCsv([outlined('-', ...FORUM)]).split('\r\n')[1]).toMatch(/^-,2,meeting,/);
  });

  test('has its columns alone where there is nobody', () => {
    expect(toCsv([outlined('a', '')])).toBe('file,line,kind,name,role,date,place,post,inferred\r\n');
  });
});
