import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { regexDanger } from '../support/regexSafety';

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCES = join(import.meta.dirname, '../../src');

/**
 * A comment, a string, or a regular expression where an expression may begin, in a script without template literals.
 * A `/` behind a name, a number, a quote or a closing bracket divides; behind a keyword it does not.
 */
const TOKEN =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?<=(?:^|[^\s\w$"')\]}]|\b(?:case|in|of|return|typeof|yield))\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g;

/** The literals of a TypeScript text, in its order. esbuild takes types and template literals out of it. */
function literalsOf(file: string, text: string): Literal[] {
  const { code } = transformSync(text, {
    loader: 'ts',
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  return [...code.matchAll(TOKEN)].flatMap(([, source, flags = '']) =>
    source === undefined ? [] : [{ file, source, flags }],
  );
}

function sourceFiles(): readonly string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

/** Every literal once: equal ones are equally safe. */
function distinctLiterals(): readonly Literal[] {
  const all = sourceFiles().flatMap((file) => literalsOf(file, readFileSync(join(SOURCES, file), 'utf8')));
  return [...new Map(all.map((literal) => [`/${literal.source}/${literal.flags}`, literal])).values()];
}

describe('The scan for regular expressions', () => {
  it('knows them from division, strings, comments and templates', () => {
    const script = [
      "const a: number = 6 / 2 / 1; // not /one/ here, don't",
      `const b = \`/two/ \${a / 2} \${/three/u.test(\`x\`)}\`;`,
      "const c = ['/four/', /[/\\]]five\\//gi, /* /six/ */ (a) / 2 / a];",
      'function f(s: string): boolean { return /seven/.test(s) || !/"eight/.test(s) || c[0] / 1 / 2 > 1; }',
    ].join('\n');
    expect(literalsOf('', script).map(({ source, flags }) => `${source} ${flags}`)).toEqual([
      'three u',
      '[/\\]]five\\/ gi',
      'seven ',
      '"eight ',
    ]);
  });
});

describe('The regular expressions of the source', () => {
  const literals = distinctLiterals();

  it('are found whole', () => {
    expect(literals.length).toBeGreaterThan(50);
    expect(() => literals.map(({ source, flags }) => new RegExp(source, flags))).not.toThrow();
  });

  it('cannot backtrack catastrophically', { timeout: 180_000 }, () => {
    const dangers = literals.map(({ file, source, flags }) => {
      const danger = regexDanger(source, flags);
      return danger === null ? null : `${file}: ${danger}`;
    });
    expect(dangers.filter((danger) => danger !== null)).toEqual([]);
  });

  it('are all literals, so that none escapes this test', () => {
    const built = sourceFiles().filter((file) => /\bRegExp\(/.test(readFileSync(join(SOURCES, file), 'utf8')));
    expect(built).toEqual([]);
  });
});
