import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksIn, makeText } from '../../src/core/index';
import { tokenize } from '../grammar/tokenizer';
import { hostileText } from '../support/bulletins';
import { property } from '../support/property';

/** The links of a text as `what stands there → where it leads`. */
function links(value: string): string[] {
  return linksIn(makeText(value)).map(({ from, to, target }) => `${value.slice(from, to)} → ${target}`);
}

describe('A link', () => {
  it('leads to an address, without what closes the sentence or the quotation around it', () => {
    expect(links('See https://harbour.example/a?b=1, «http://harbour.example/».')).toEqual([
      'https://harbour.example/a?b=1 → https://harbour.example/a?b=1',
      'http://harbour.example/ → http://harbour.example/',
    ]);
  });

  it('needs no scheme where everybody knows the site', () => {
    expect(links('t.me/port_elm/12 and www.harbour.example (bit.ly/2quays)')).toEqual([
      't.me/port_elm/12 → https://t.me/port_elm/12',
      'www.harbour.example → https://www.harbour.example',
      'bit.ly/2quays → https://bit.ly/2quays',
    ]);
    expect(links('print.me/port and habit.ly/quay')).toEqual([]);
  });

  it('has a name behind its scheme', () => {
    expect(links('https:////harbour.example and [more](https:////harbour.example)')).toEqual([]);
  });

  it('is found behind a word that it is glued to', () => {
    expect(links('Reed:https://harbour.example/1')).toEqual(['https://harbour.example/1 → https://harbour.example/1']);
  });

  it('ends before Chinese marks', () => {
    expect(links('码头（https://harbour.example/1）开放。')).toEqual([
      'https://harbour.example/1 → https://harbour.example/1',
    ]);
  });

  it('keeps a bracket that it opens itself', () => {
    expect(links('(https://harbour.example/Quay_(Elm)) https://harbour.example/x)')).toEqual([
      'https://harbour.example/Quay_(Elm) → https://harbour.example/Quay_(Elm)',
      'https://harbour.example/x → https://harbour.example/x',
    ]);
  });

  it('leaves out the emphasis around it', () => {
    expect(links('__Read us here: ____bit.ly/quays__ and t.me/quay_')).toEqual([
      'bit.ly/quays → https://bit.ly/quays',
      't.me/quay_ → https://t.me/quay_',
    ]);
  });

  it('may have a label, as feeds write it', () => {
    expect(links('🔻 The quay opens: [what is next?](https://harbour.example/a_(b)) [more](t.me/quay)')).toEqual([
      '[what is next?](https://harbour.example/a_(b)) → https://harbour.example/a_(b)',
      '[more](t.me/quay) → https://t.me/quay',
    ]);
  });

  it('leads from a handle to its channel, also behind a word that it is glued to', () => {
    expect(links('Ask @PortElmHarbour, visit@HarbourTV')).toEqual([
      '@PortElmHarbour → https://t.me/PortElmHarbour',
      '@HarbourTV → https://t.me/HarbourTV',
    ]);
  });

  it('is none inside of an e-mail address or another address', () => {
    expect(links('press@harbour.example, press@port-elm.example, @ab')).toEqual([]);
    expect(links('https://harbour.example/@PortElm')).toEqual([
      'https://harbour.example/@PortElm → https://harbour.example/@PortElm',
    ]);
  });
});

/** What the grammar colours as an address or a handle. */
function coloured(line: string): string[] {
  return (tokenize(line)[0] ?? [])
    .filter(({ scopes }) => scopes.some((scope) => /^markup\.underline\.link$|^variable\.other\.mention/.test(scope)))
    .map(({ text }) => text);
}

describe('Links and the grammar', () => {
  it('take the same for addresses and handles', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../media/sample.bulletin'), 'utf8').split('\n');
    const lines = [
      ...sample,
      'See https://harbour.example/a?b=1, or www.harbour.example and t.me/port_elm!',
      'Ask @PortElmHarbour or press@harbour.example or press@port-elm.example',
      '码头 https://harbour.example/1，开放',
    ];
    for (const line of lines) {
      expect(
        linksIn(makeText(line)).map(({ from, to }) => line.slice(from, to)),
        line,
      ).toEqual(coloured(line));
    }
  });
});

property(
  'links lie in their lines, in order, apart from each other',
  { quick: 1000, long: 300_000 },
  hostileText,
  (value) => {
    let end = 0;
    for (const { from, to, target } of linksIn(makeText(value))) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(value.slice(from, to)).toMatch(/^[^\r\n]+$/);
      expect(target).toMatch(/^https?:\/\/\S/);
      end = to;
    }
  },
);
