import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import bundle from '../l10n/bundle.l10n.json';
import { manifest } from './support/manifest';

const root = join(import.meta.dirname, '..');
const { commands, menus, viewsWelcome, walkthroughs } = manifest.contributes;
const own = new Set(commands.map(({ command }) => command));
/** Behind the status bar and the quick fixes: in no palette, but there. */
const HIDDEN = ['bulletin.runNow'];
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** What the buttons and links of a text run: `[Clean Up](command:bulletin.cleanUp)`. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/\]\(command:(?:toSide:)?([^)?]+)/g)].map(([, id = '']) => id);
}

describe('The walkthrough', () => {
  it('has four steps, each with a picture that is told in words, and something to do', () => {
    expect(walkthroughs.map(({ id, steps: { length } }) => [id, length])).toEqual([['firstSteps', 4]]);
    for (const { media, description } of steps) {
      expect(existsSync(join(root, media.svg)), media.svg).toBe(true);
      expect(media.altText).toMatch(/^[A-Z].{20,}\.$/);
      expect(commandsOf(description).length).toBeGreaterThan(0);
    }
  });

  it('acts on the file beside it, not on itself', () => {
    for (const { description } of steps) expect(description).not.toMatch(/\(command:(?!toSide:)/);
  });

  it('ticks a step off where the user has done it, in whatever way', () => {
    for (const { completionEvents } of steps) {
      for (const event of completionEvents) {
        const [, kind, subject = ''] = /^on(Command|Context):(.*)$/.exec(event) ?? [];
        expect(kind === 'Command' ? own.has(subject) : subject === 'bulletin.opened == bulletin', event).toBe(true);
      }
    }
  });

  it('has pictures in the colours of every theme: VS Code takes neither styles nor scripts nor other files in them', () => {
    for (const { media } of steps) {
      const svg = readFileSync(join(root, media.svg), 'utf8');
      expect(svg).not.toMatch(/<style|<script|class=|style=|href|<image|url\(/);
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      expect(colours.filter((colour) => !/^(?:none|var\(--vscode-[\w-]+(?:,.*)?\))$/.test(colour))).toEqual([]);
      expect(svg.length).toBeLessThan(6000);
    }
  });

  it('has no words of VS Code in its pictures, which are the same in every language', () => {
    const messages = Object.keys(bundle);
    for (const { media } of steps) {
      const words = [...readFileSync(join(root, media.svg), 'utf8').matchAll(/<text[^>]*>([^<]*)/g)];
      expect(words.filter(([, text = '']) => messages.includes(text))).toEqual([]);
    }
  });
});

describe('A view that has nothing to list', () => {
  it('says why, and its buttons run commands that are there', () => {
    const ofOpen = [
      '(!bulletin.opened || bulletin.opened == none)',
      'bulletin.opened == plain',
      'bulletin.opened == large',
      'bulletin.opened == bulletin && bulletin.viewMode == meetings',
      'bulletin.opened == bulletin && bulletin.viewMode == speakers',
      'bulletin.opened == bulletin && bulletin.viewMode == duplicates',
    ];
    expect(viewsWelcome.map(({ when }) => when)).toEqual([
      ...ofOpen.map((when) => `bulletin.viewScope != workspace && ${when}`),
      'bulletin.viewScope == workspace',
    ]);
    const linked = [...viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)];
    const unknown = linked.flatMap(commandsOf).filter((id) => !own.has(id) && !HIDDEN.includes(id));
    expect([...new Set(unknown)]).toEqual(['workbench.action.files.openFile']);
  });
});

describe('New File…', () => {
  it('offers a bulletin', () => {
    expect(menus['file/newFile']).toEqual([{ command: 'bulletin.newBulletin', group: 'file' }]);
    expect(commands.find(({ command }) => command === 'bulletin.newBulletin')).toMatchObject({
      shortTitle: 'Bulletin',
    });
  });
});
