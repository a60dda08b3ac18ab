import 'mocha/mocha.js';

/** What the runner writes in front of the bundle; see bundle.mjs. */
export interface Frame {
  readonly host: 'server' | 'untrusted' | 'web' | 'desktop';
  readonly grep: string | null;
  readonly workspace: string | null;
}

declare global {
  var bulletinTest: Frame | undefined;
}

/** The runner's frame; run by hand, the suite takes itself for one on a desktop. */
export const frame: Frame = globalThis.bulletinTest ?? { host: 'desktop', grep: null, workspace: null };

/** Prints nothing itself: suite.ts logs each result. */
class Silent {}

// Mocha's browser build looks for a query there; a Node host has no address.
if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
// Before the test files are evaluated, for they call `describe` at once.
mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
if (frame.grep !== null) mocha.grep(new RegExp(frame.grep));
