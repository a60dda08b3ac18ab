import * as vscode from 'vscode';
import { makeArchive, textOf } from '../bench/archive.mjs';
import { equal } from './check';
import { closeAll, open, pause, shown, until } from './editor';
import { frame } from './setup';

const KEYS = 60;
/** Longer than findings wait for, and than VS Code waits before it asks for the outline. */
const WATCH_MILLISECONDS = 900;
const WARM_UP = 3;

/**
 * The longest time, in milliseconds, in which the extension host did nothing else, while `action` runs and a while after it. What other
 * programs took of it is not counted: a pause is no longer than the processor worked for the extension host.
 */
async function longestPause(action: () => PromiseLike<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let worked = process.cpuUsage();
  const tick = setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(worked);
    longest = Math.max(longest, Math.min(now - last, (user + system) / 1000));
    last = now;
    worked = process.cpuUsage();
  }, 1);
  await action();
  await pause(WATCH_MILLISECONDS);
  clearInterval(tick);
  return longest;
}

/** How long, in milliseconds, the extension itself worked since that was last asked: in one turn of its own, and in all of them. */
class OwnTurns {
  readonly #setTimeout = globalThis.setTimeout;
  #longest = 0;
  #all = 0;

  constructor() {
    const timed = (work: () => void, milliseconds?: number): ReturnType<typeof setTimeout> =>
      this.#setTimeout(/features\.js/.test(new Error().stack ?? '') ? () => this.#time(work) : work, milliseconds);
    globalThis.setTimeout = Object.assign(timed, this.#setTimeout);
  }

  take(): { readonly longest: number; readonly all: number } {
    const taken = { longest: this.#longest, all: this.#all };
    this.#longest = 0;
    this.#all = 0;
    return taken;
  }

  dispose(): void {
    globalThis.setTimeout = this.#setTimeout;
  }

  #time(work: () => void): void {
    const [start, worked] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(worked);
    const turn = Math.min(performance.now() - start, (user + system) / 1000);
    this.#longest = Math.max(this.#longest, turn);
    this.#all += turn;
  }
}

async function type(document: vscode.TextDocument, i: number): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(document.lineCount >> 1, i), 'x');
  await vscode.workspace.applyEdit(edit);
}

async function measure(name: string, document: vscode.TextDocument): Promise<void> {
  const turns = new OwnTurns();
  const pauses: number[] = [];
  const own: { readonly longest: number; readonly all: number }[] = [];
  for (let i = 0; i < KEYS + WARM_UP; i++) {
    turns.take();
    const longest = await longestPause(() => type(document, i));
    if (i < WARM_UP) continue;
    pauses.push(longest);
    own.push(turns.take());
  }
  turns.dispose();
  console.log(`${name}: the longest pause behind a key, ${sharesOf(pauses)}`);
  console.log(`${name}: the longest of our own turns in it, ${sharesOf(own.map(({ longest }) => longest))}`);
  console.log(`${name}: all of our own turns behind a key, ${sharesOf(own.map(({ all }) => all))}`);
}

function sharesOf(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}

/** Run by `npm run bench:host` alone; it prints, and fails only where the findings do not come. */
const only = frame.grep === 'Pauses' ? describe : describe.skip;
only('Pauses', function () {
  this.timeout(600_000);
  afterEach(closeAll);

  for (const megabytes of [1, 10]) {
    const text = () => textOf(makeArchive(megabytes * 2 ** 20).lines);

    it(`of ${megabytes} MB of plain text, which no extension reads`, async () => {
      await measure(`${megabytes} MB, plain text`, await open(text(), 'log'));
    });

    it(`of a bulletin of ${megabytes} MB`, async () => {
      const document = await open(text());
      if (megabytes < 5) await until('the findings', () => shown(document).length > 0);
      else equal(shown(document).length, 0);
      await measure(`${megabytes} MB, bulletin`, document);
    });
  }
});
