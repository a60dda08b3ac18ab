import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/rules';
import { bulletin, bulletinReading, file, here } from '../support/cli';
import { CLEAN, DOUBLED } from '../support/posts';

const doubled = DOUBLED.join('\n');
const MESSAGE = '3 lines repeat lines 2–4: the body again without its heading.';

describe('bulletin check --format sarif', () => {
  const place = (uri: string, region: object) => ({ physicalLocation: { artifactLocation: { uri }, region } });

  test('prints one log with a result for each finding, of all files', () => {
    file('May 3.txt', doubled);
    file('clean.txt', CLEAN.join('\n'));
    const { code, stdout, stderr } = bulletin('check', '--format', 'sarif', 'May 3.txt', 'clean.txt');
    const { version, runs } = JSON.parse(stdout);
    expect([code, stderr, version, runs.length]).toEqual([1, '', '2.1.0', 1]);
    const [{ tool, columnKind, results }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES);
    for (const { shortDescription } of tool.driver.rules) expect(shortDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(results).toEqual([
      {
        ruleId: 'duplicate-block',
        ruleIndex: 0,
        level: 'warning',
        message: { text: MESSAGE },
        locations: [
          place('May%203.txt', { startLine: 5, startColumn: 1, endLine: 7, endColumn: 'Read in full'.length + 1 }),
        ],
        relatedLocations: [
          { id: 1, ...place('May%203.txt', { startLine: 2, endLine: 4 }), message: { text: 'The other copy' } },
        ],
        partialFingerprints: { 'bulletinBlock/v1': expect.stringMatching(/^[0-9a-z]+$/) },
        properties: { kind: 'echo', similarity: 1, fixable: true },
      },
    ]);
  });

  test('has a result without a related place where there is no other copy, and notes for what is no warning', () => {
    const { code, stdout } = bulletinReading(
      `VIEW IN TELEGRAM\n${CLEAN.join('\n')}`,
      'check',
      '--format',
      'sarif',
      '-',
    );
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(code).toBe(0);
    expect([result.ruleId, result.level, 'relatedLocations' in result]).toEqual(['scraper-litter', 'note', false]);
  });

  test('counts columns from behind a byte order mark', () => {
    for (const mark of ['', '\uFEFF']) {
      const { stdout } = bulletinReading(
        `${mark}On Monday, May 6, 2031, it opened.`,
        'check',
        '--format',
        'sarif',
        '-',
      );
      const [result] = JSON.parse(stdout).runs[0].results;
      const region = { startLine: 1, startColumn: 4, endLine: 1, endColumn: 10 };
      expect(result.locations).toEqual([place('-', region)]);
    }
    const { stdout } = bulletinReading('\uFEFFVIEW IN TELEGRAM\nAbove', 'check', '--format', 'sarif', '-');
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations[0].physicalLocation.region).toMatchObject({ startColumn: 1, endColumn: 17 });
  });

  test('names a file by its address where its path is absolute', () => {
    file('a#b.txt', doubled);
    const { stdout } = bulletin('check', '--format', 'sarif', here('a#b.txt'));
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*\/a%23b\.txt$/);
  });

  test('prints a log without results where nothing is found', () => {
    const { code, stdout } = bulletinReading(CLEAN.join('\n'), 'check', '--format', 'sarif', '-');
    expect([code, JSON.parse(stdout).runs[0].results]).toEqual([0, []]);
  });
});

describe('bulletin check --format github', () => {
  test('prints a workflow command for each finding, and nothing else', () => {
    file('a.txt', doubled);
    file('litter, 50%.txt', `VIEW IN TELEGRAM\n${CLEAN.join('\n')}`);
    const { code, stdout } = bulletin('check', '--format', 'github', 'a.txt', 'litter, 50%.txt');
    expect([code, stdout]).toEqual([
      1,
      `::warning file=a.txt,line=5,endLine=7,title=duplicate-block::${MESSAGE}\n` +
        '::notice file=litter%2C 50%25.txt,line=1,endLine=1,title=scraper-litter::1 line is left over from the scraping.\n',
    ]);
  });
});
