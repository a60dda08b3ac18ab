import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

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
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  project.provide('cli', outfile);
  return () => rmSync(folder, { recursive: true, force: true });
}
