import { describe, expect, test } from 'vitest';
import { bulletin, bulletinReading, file } from '../support/cli';
import { SINGLE } from '../support/posts';

const value = ['Forwarded from Harbour Office ⚓', ...SINGLE].join('\n');

const first = {
  startLine: 1,
  endLine: 5,
  forwardedFrom: 'Harbour Office ⚓',
  date: '2031-05-03',
  place: 'Port Elm',
  hashtags: [],
  speakers: [{ name: 'Ann Reed', role: null, line: 4, inferred: false }],
};
const second = {
  startLine: 6,
  endLine: 8,
  forwardedFrom: null,
  date: null,
  place: null,
  hashtags: ['#Ferries'],
  speakers: [{ name: 'Tom Quill', role: 'Mayor', line: 6, inferred: false }],
  meetings: [],
};

const MEMBERS = [
  'startLine',
  'endLine',
  'title',
  'forwardedFrom',
  'date',
  'place',
  'hashtags',
  'speakers',
  'meetings',
  'participants',
];

describe('bulletin outline', () => {
  test('prints the posts with their meetings and speakers, lines counted from 1', () => {
    file('a.txt', value);
    const { code, stdout, stderr } = bulletin('outline', 'a.txt');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^2: A meeting of the Ferry Council/);
    expect(lines).toContain('  4: speaker Ann Reed');
    expect(lines).toContain('6: Statement by Mayor Tom Quill');
    expect(lines).toContain('  6: speaker Tom Quill (Mayor)');
    expect(lines.find((line) => line.startsWith('  2: meeting'))).toMatch(
      /meeting of the Ferry Council.*Port Elm, 2031-05-03$/,
    );
  });

  test('--format json gives the shape that is documented, and nothing else', () => {
    file('a.txt', `${value}\n`);
    const { code, stdout } = bulletin('outline', '--format', 'json', 'a.txt');
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['version', 'files']);
    expect(answer.version).toBe(1);
    expect(answer.files).toMatchObject([{ path: 'a.txt', posts: [first, second] }]);
    for (const post of answer.files[0].posts) expect(Object.keys(post)).toEqual(MEMBERS);
    const meetings = answer.files[0].posts[0].meetings;
    expect(meetings).toMatchObject([{ date: '2031-05-03', place: 'Port Elm', line: 2 }]);
    expect(Object.keys(meetings[0])).toEqual(['title', 'date', 'place', 'line']);
    expect(code).toBe(0);
  });

  test('reads standard input, and several files', () => {
    file('a.txt', value);
    const { stdout } = bulletinReading(value, 'outline', '--format=json', '-', 'a.txt');
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['-', 'a.txt']);
    expect(bulletinReading(value, 'outline', '-', 'a.txt').stdout).toMatch(/^-\n2: .*\na\.txt\n2: /s);
  });

  test('exits with 2 where a file cannot be read, and shows the others', () => {
    file('a.txt', value);
    const { code, stdout, stderr } = bulletin('outline', 'missing.txt', 'a.txt');
    expect([code, stderr]).toEqual([2, 'bulletin: missing.txt does not exist.\n']);
    expect(stdout).toContain('Ann Reed');
  });
});

describe('bulletin outline --format', () => {
  test.each([
    ['markdown', /^# A meeting of the Ferry Council/],
    ['csv', /^file,line,kind,name,role,date,place,post,inferred\r\n/],
    ['ics', /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/],
  ])('%s prints the posts', (format, expected) => {
    file('a.txt', value);
    const { code, stdout } = bulletin('outline', '--format', format, 'a.txt');
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  test('ics says on standard error how many meetings have no full date', () => {
    file('a.txt', '🗓 On May 3, Mayor Ann Reed had talks with Governor Bob Hill in Port Elm.');
    const { code, stdout, stderr } = bulletin('outline', '--format', 'ics', 'a.txt');
    expect([code, stderr]).toEqual([0, 'bulletin: 0 events; 1 meeting without a full date left out\n']);
    expect(stdout).not.toContain('VEVENT');
  });

  test('takes no other one', () => {
    const { code, stderr } = bulletin('outline', '--format', 'pdf', 'a.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('--format takes text, json, markdown, csv or ics, not ');
  });
});
