import fc from 'fast-check';
import type { Change } from '../../src/core/index';
import { anyText, LINES } from './bulletins';
import { rawLines } from './lines';

/** What to change in a text that is not known yet: offsets and line numbers are cut to what it has. */
export type Plan =
  | { readonly do: 'overwrite'; readonly at: number; readonly length: number; readonly insert: string }
  | { readonly do: 'cutLines'; readonly line: number; readonly count: number }
  | { readonly do: 'pasteLines'; readonly line: number; readonly count: number; readonly target: number }
  | { readonly do: 'replaceAll'; readonly insert: string };

const typed = fc.oneof(
  fc.constantFrom('\n', '\r', '\r\n', '\n\n', 'x', ' ', '\ufe0f', '\ud83d', '\udc4d', '', '***\n', 'a\rb'),
  fc.constantFrom(...Object.values(LINES).flat()).map((line) => `${line}\n`),
);

const place = fc.nat({ max: 9999 });
const count = fc.integer({ min: 1, max: 12 });

/** One edit: typing, deleting, pasting lines that the text has already, cutting lines; now and then the whole text. */
export const plan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('overwrite'), at: place, length: fc.constant(0), insert: typed }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('overwrite'), at: place, length: fc.nat({ max: 6 }), insert: typed }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('cutLines'), line: place, count }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pasteLines'), line: place, count, target: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replaceAll'), insert: anyText }) },
);

/** Edits made one after the other. */
export const plans: fc.Arbitrary<readonly Plan[]> = fc.array(plan, { minLength: 1, maxLength: 8 });

/** The change that a plan makes in this text. */
export function changeOf(value: string, edit: Plan): Change {
  switch (edit.do) {
    case 'overwrite': {
      const from = edit.at % (value.length + 1);
      return { from, to: Math.min(value.length, from + edit.length), insert: edit.insert };
    }
    case 'cutLines':
      return { ...linesAt(value, edit.line, edit.count), insert: '' };
    case 'pasteLines': {
      const { from, to } = linesAt(value, edit.line, edit.count);
      const target = linesAt(value, edit.target, 1).from;
      return { from: target, to: target, insert: value.slice(from, to) };
    }
    case 'replaceAll':
      return { from: 0, to: value.length, insert: edit.insert };
  }
}

/** The text after one change, made the plain way. */
export function applyChange(value: string, { from, to, insert }: Change): string {
  return value.slice(0, from) + insert + value.slice(to);
}

/** The change that takes `change` back. `value` is the text before it. */
export function undoOf(value: string, { from, to, insert }: Change): Change {
  return { from, to: from + insert.length, insert: value.slice(from, to) };
}

/** The offsets of some whole lines. */
function linesAt(value: string, line: number, lines: number): { readonly from: number; readonly to: number } {
  const all = rawLines(value);
  const first = all.length === 0 ? 0 : line % all.length;
  const length = (part: readonly string[]): number => part.join('').length;
  const from = length(all.slice(0, first));
  return { from, to: from + length(all.slice(first, first + lines)) };
}
