import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { optionsOf } from '../support/builds';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the command line, bundled from the sources of this moment. */
    readonly cli: string;
  }
}

/** Bundles the command line once for all tests, beside whatever `dist` holds. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-cli-'));
  const outfile = join(folder, 'cli.js');
  await build({
    ...optionsOf('cli'),
    outfile,
    // With the engine in it.
    plugins: [],
  });
  project.provide('cli', outfile);
  return () => rmSync(folder, { recursive: true, force: true });
}
