import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as sources from '../../src/core/index';
import { shipped } from '../support/builds';
import { LINES } from '../support/bulletins';
import { DOUBLED, longBulletin } from '../support/posts';

type Core = Pick<typeof sources, 'analyze' | 'fixAll' | 'applyEdits' | 'outlinedFile' | 'toText'>;

/** Building it takes longer than a test may otherwise. */
const LIMIT = 180_000;

const TEXTS: readonly string[] = [
  readFileSync(join(import.meta.dirname, '..', '..', 'media', 'sample.bulletin'), 'utf8'),
  DOUBLED.join('\n'),
  longBulletin(40),
  Object.values(LINES)
    .flatMap((lines) => [...lines, ...lines])
    .join('\n'),
  'Мэр Анна Речная посетила Вязов 3 мая 2031 года.\n\nMinisterin Anna Ried empfing Li Na am 3. Mai 2031 im Rathaus von Ulmhafen.',
];

/** The rule and place of each finding, the outline, and the text when all is mended. */
function toldBy({ analyze, fixAll, applyEdits, outlinedFile, toText }: Core, text: string): unknown {
  const analysis = analyze(text);
  return {
    findings: analysis.findings.map(({ rule, range, severity }) => ({ rule, range, severity })),
    outline: toText([outlinedFile('a.bulletin', analysis)], false),
    mended: applyEdits(text, fixAll(analysis).edits),
  };
}

it(
  'finds, tells and mends as users get it what it does as it is written',
  async () => {
    const module: { exports: unknown } = { exports: {} };
    new Function('module', 'exports', await shipped('core'))(module, module.exports);
    const users = module.exports as Core;
    for (const text of TEXTS) expect(toldBy(users, text)).toEqual(toldBy(sources, text));
  },
  LIMIT,
);
