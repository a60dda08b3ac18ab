import { beforeAll, describe, expect, it } from 'vitest';
import { built } from '../support/builds';
import { anything, type Exports, run } from './standIn';
import { documentOf, type Window, windowWith } from './window';

const TEXT = [
  '🎙 Statement by Mayor Ann Reed at the opening of the quay (#PortElm, May 3, 2031)',
  'The quay is open again, and the light on it will be lit from the evening of that day on, says Mayor Ann Reed.',
  'All those who worked on it through rain and storm, for the whole of the long winter, are invited to come.',
  'The quay is open again, and the light on it will be lit from the evening of that day on, says Mayor Ann Reed.',
  'All those who worked on it through rain and storm, for the whole of the long winter, are invited to come.',
  '#PortElm',
].join('\n');
const LINES = TEXT.split('\n').length;
/** What may be said where nothing is known: why a name cannot be changed is told by throwing. */
const REFUSAL = 'Put the cursor on a speaker, a participant or a hashtag.';
const TOKEN = anything({ isCancellationRequested: false });

let features: string;
let core: Exports;

beforeAll(async () => {
  const [featuresFile, coreFile] = await Promise.all([built('features'), built('core')]);
  features = featuresFile.code;
  core = run(coreFile.code, () => undefined);
});

/** The core, of which each function and each part of an analysis fails where `fails` says so. */
function failing(fails: () => boolean): Exports {
  const fail = (): void => {
    if (fails()) throw new RangeError('the core is broken');
  };
  const analysisOf = (value: object): object =>
    new Proxy(value, {
      get: (target, name) => {
        fail();
        return Reflect.get(target, name, target);
      },
    });
  const wrapped = (name: string, value: unknown): unknown => {
    if (typeof value !== 'function') return value;
    return (...args: unknown[]) => {
      fail();
      const result = value(...args);
      return name === 'analyze' || name === 'update' ? analysisOf(result) : result;
    };
  };
  return Object.fromEntries(Object.entries(core).map(([name, value]) => [name, wrapped(name, value)]));
}

interface Timer {
  cancel: () => void;
}

interface Started extends Window {
  readonly document: ReturnType<typeof documentOf>;
  readonly timers: ReadonlySet<unknown>;
  /** What VS Code does when the extension is turned on, and off. */
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => void;
}

/** The extension in a window in which a bulletin is open. */
function started(coreOfWindow: Exports): Started {
  const document = documentOf(TEXT);
  const window = windowWith(document);
  const timers = new Set<Timer>();
  // Waits for nothing where nothing is to be waited for: nobody types here.
  const setTimeout = (action: () => void, milliseconds: number) => {
    const timer: Timer = { cancel: () => undefined };
    const done = () => {
      timers.delete(timer);
      action();
    };
    timers.add(timer);
    const [immediate, later] =
      milliseconds === 0 ? [setImmediate(done)] : [undefined, globalThis.setTimeout(done, milliseconds)];
    timer.cancel = () => (immediate === undefined ? globalThis.clearTimeout(later) : clearImmediate(immediate));
    return timer;
  };
  const clearTimeout = (timer: Timer | undefined) => {
    if (timer !== undefined && timers.delete(timer)) timer.cancel();
  };
  const require = (name: string) => (name === 'vscode' ? window.api : coreOfWindow);
  const { addFeatures } = run(features, require, { setTimeout, clearTimeout });
  const subscriptions: { dispose(): unknown }[] = [];
  const workspaceState = anything({ get: (_: string, usual: unknown) => usual });
  const context = anything({ subscriptions, workspaceState });
  return {
    ...window,
    document,
    timers,
    turnOn: () => (addFeatures as (context: unknown) => Promise<void>)(context),
    turnOff: () => {
      for (const each of subscriptions.splice(0)) each.dispose();
    },
  };
}

/** What a provider is called with at a line, by its name where it is not a position. */
function wordsFor(name: string, { document }: Started, line: number): readonly unknown[] {
  const [position, range] = [document.positionIn(line), document.rangeIn(line)];
  if (name === 'getChildren') return [];
  if (name === 'provideWorkspaceSymbols') return ['reed', TOKEN];
  if (name === 'provideTextDocumentContent') return [document.derivedUri, TOKEN];
  if (name === 'provideSelectionRanges') return [document, [position], TOKEN];
  if (name === 'provideRenameEdits') return [document, position, 'Bo Reed', TOKEN];
  if (name === 'provideCodeActions') return [document, range, { only: undefined }, TOKEN];
  if (name === 'provideDocumentRangeFormattingEdits') return [document, range, {}, TOKEN];
  if (name === 'provideInlayHints') return [document, range, TOKEN];
  const transfer = { get: () => ({ asString: () => Promise.resolve(TEXT) }) };
  if (name === 'provideDocumentPasteEdits') return [document, [range], transfer, {}, TOKEN];
  return [document, position, TOKEN, {}];
}

/** What a provider answers, or what it throws, at once or later. */
async function answerOf([name, provide]: Window['providers'][number], window: Started, line: number): Promise<unknown> {
  try {
    return await provide(...wordsFor(name, window, line));
  } catch (error) {
    return error instanceof Error && error.message === REFUSAL ? undefined : `thrown: ${error}`;
  }
}

/** Waits until nothing is to be done later. */
async function settled({ timers }: Started): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (timers.size > 0);
}

describe('A core that fails', () => {
  it('leaves every provider with an empty answer, and a line in the log', async () => {
    let isBroken = false;
    const window = started(failing(() => isBroken));
    await window.turnOn();
    await settled(window);
    isBroken = true;
    expect(window.providers.length).toBeGreaterThan(18);
    const told: unknown[] = [];
    for (const provider of window.providers) {
      window.errors.length = 0;
      const answer = await answerOf(provider, window, LINES - 1);
      await settled(window);
      told.push([provider[0], answer === undefined || answer === '' ? [] : answer, window.errors.length]);
    }
    // The symbols of the workspace have it read, which fails, too.
    const lines = (name: string) => (name === 'provideWorkspaceSymbols' ? 2 : 1);
    expect(told).toEqual(window.providers.map(([name]) => [name, [], lines(name)]));
    window.turnOff();
  });

  it('at random, throws nothing into VS Code in ten thousand calls', { timeout: 120_000 }, async () => {
    let seed = 1;
    let isBroken = false;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const window = started(failing(() => isBroken && next(40) === 0));
    await window.turnOn();
    isBroken = true;
    const thrown = new Set<unknown>();
    for (let calls = 0; calls < 10_000; calls += 100) {
      window.document.version++;
      const asked = Array.from({ length: 100 }, () => window.providers[next(window.providers.length)]);
      const answers = await Promise.all(asked.map((provider) => provider && answerOf(provider, window, next(LINES))));
      for (const answer of answers) if (String(answer).startsWith('thrown')) thrown.add(answer);
    }
    expect([...thrown]).toEqual([]);
    expect(window.errors.length).toBeGreaterThan(100);
    window.turnOff();
  });
});

describe('The extension, turned on and off a hundred times,', () => {
  it('leaves no listener, nothing registered and no timer', { timeout: 120_000 }, async () => {
    const window = started(core);
    for (let time = 0; time < 100; time++) {
      await window.turnOn();
      expect(window.live.size).toBeGreaterThan(80);
      window.turnOff();
      expect([window.live.size, window.timers.size]).toEqual([0, 0]);
    }
  });
});
