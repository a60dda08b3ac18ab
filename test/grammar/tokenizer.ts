import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

/** A token of a line: its text and its scopes without the suffix `.bulletin`, outermost first, the root left out. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const GRAMMAR = join(ROOT, 'syntaxes/bulletin.tmLanguage.json');
const SUFFIX = /\.bulletin$/;

/** The grammar as its JSON stands in the file. */
export const grammarJson: unknown = JSON.parse(readFileSync(GRAMMAR, 'utf8'));

const grammar = await load();

/** The tokens of each line of a text, from a fresh state, as VS Code's own tokenizer finds them. */
export function tokenize(text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(SUFFIX, '')),
    }));
  });
}

/** The tokens of a text, one a line, as `text → innermost scope`; a token of no scope is shown as `text` alone. */
export function snapshot(text: string): string {
  const tokens = tokenize(text).flat();
  return tokens.map((token) => [token.text, ...token.scopes.slice(-1)].join(' → ')).join('\n');
}

async function load(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const loaded = await registry.loadGrammar('text.bulletin');
  if (loaded === null) throw new Error('The grammar text.bulletin does not load.');
  return loaded;
}
