import { createRequire } from 'node:module';
import { type BuildOptions, build, type Metafile } from 'esbuild';

type Name = 'extension' | 'features' | 'core' | 'web' | 'cli';

/** How each file of the package is built, as esbuild.js says, and how one is made as users get it. */
const BUILDS: Record<Name, BuildOptions> & { readonly shipped: (options: BuildOptions) => Promise<string> } =
  createRequire(import.meta.url)('../../esbuild.js');

/** What the bundler is told for a file of the package. */
export function optionsOf(name: Name): BuildOptions {
  return BUILDS[name];
}

/** A file of the package as it is now: its code, and what it was made of. Nothing is written. */
export async function built(name: Name): Promise<{ code: string; metafile: Metafile }> {
  const { metafile, outputFiles } = await build({ ...optionsOf(name), write: false, metafile: true });
  return { code: outputFiles[0]?.text ?? '', metafile };
}

/** A file of the package as users get it: its code. */
export async function shipped(name: Name): Promise<string> {
  return BUILDS.shipped(optionsOf(name));
}
