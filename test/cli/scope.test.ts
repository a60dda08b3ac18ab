import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulletin, file, here } from '../support/cli';
import { CLEAN, SINGLE_AT_END } from '../support/posts';

const post = SINGLE_AT_END.join('\n');
const OTHER = '📰 The lamps of the channel are painted each spring.\nThe keepers write of it every week.\n#Lamps';
const WORKSPACE = '{ "duplicates.scope": "workspace" }';

/** A folder in which `b` has a post of `a` again, with a config. */
function folder(name: string, config: string): string {
  mkdirSync(here(name), { recursive: true });
  file(`${name}/.bulletin.json`, config);
  file(`${name}/a.bulletin`, `${post}\n${OTHER}\n`);
  file(`${name}/b.bulletin`, `${CLEAN.join('\n')}\n${post}\n`);
  return name;
}

function findingsOf(...words: readonly string[]): readonly unknown[] {
  const { files } = JSON.parse(bulletin('check', '--format', 'json', ...words).stdout) as {
    files: { path: string; findings: { rule: string; kind: string }[] }[];
  };
  return files.flatMap(({ path, findings }) =>
    findings.filter(({ kind }) => kind === 'elsewhere').map((finding) => ({ path, ...finding })),
  );
}

const elsewhere = (name: string) => ({
  path: `${name}/b.bulletin`,
  rule: 'duplicate-block',
  severity: 'information',
  kind: 'elsewhere',
  startLine: CLEAN.length + 1,
  endLine: CLEAN.length + SINGLE_AT_END.length,
  message: `${SINGLE_AT_END.length} lines repeat lines 1–${SINGLE_AT_END.length} of ${name}/a.bulletin: the whole post again.`,
  original: { path: `${name}/a.bulletin`, startLine: 1, endLine: SINGLE_AT_END.length },
  similarity: 1,
  fixable: false,
});

describe('duplicates.scope', () => {
  test('workspace has check tell of what stands in an earlier file', () => {
    folder('scope', WORKSPACE);
    expect(findingsOf('scope')).toEqual([elsewhere('scope')]);
    expect(findingsOf('scope/b.bulletin', 'scope/a.bulletin')).toEqual([elsewhere('scope')]);
    expect(bulletin('check', 'scope').stdout).toContain(
      `scope/b.bulletin:${elsewhere('').startLine}-${elsewhere('').endLine}: information duplicate-block: `,
    );
  });

  test('file, the default, does not', () => {
    expect(findingsOf(folder('file', '{}'))).toEqual([]);
  });

  test('has check tell of nothing where a file stands alone, however often it is named', () => {
    folder('alone', WORKSPACE);
    expect(findingsOf('alone/b.bulletin')).toEqual([]);
    expect(findingsOf('alone/b.bulletin', './alone/b.bulletin', here('alone', 'b.bulletin'))).toEqual([]);
  });

  test('leaves the exit code as it is, unless information counts', () => {
    folder('exit', WORKSPACE);
    file('exit/b.bulletin', `${post}\n`);
    expect(bulletin('check', 'exit').code).toBe(0);
    expect(bulletin('check', '--fail-on', 'information', 'exit').code).toBe(1);
  });

  test('has fix take nothing away that stands in another file only', () => {
    folder('fix', WORKSPACE);
    bulletin('fix', '--write', 'fix');
    expect(readFileSync(here('fix', 'b.bulletin'), 'utf8')).toContain(post);
  });

  test('has the baseline know what is told of', () => {
    folder('known', WORKSPACE);
    file('known/.bulletin-ignore.json', '');
    expect(bulletin('baseline', '--update', 'known').code).toBe(0);
    expect(findingsOf('known')).toEqual([]);
    expect(bulletin('baseline', '--prune', 'known').stderr).toContain(' 0 dropped');
    expect(findingsOf('known')).toEqual([]);
  });
});
