import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { built } from './support/builds';

const root = join(import.meta.dirname, '..');

/** What features may share; a feature imports no other one. */
const SHARED = 'src/vscode/shared/';
/** What the command line carries of others. */
const LIBRARIES = /^node_modules\/(zeptomatch|grammex|graphmatch)\/.*$/;
/** The only file that imports vscode. */
const API = `${SHARED}api.ts`;
/** Where VS Code starts the extension. */
const STARTS = ['src/extension.ts', 'src/web.ts'];
/** What they read: all features. */
const FEATURES = 'src/features.ts';
/** That in the package. */
const FEATURES_BUILT = './features.js';
/** What the features carry of the core; the rest is in a file of its own. */
const CARRIED = ['src/core/folderFiles.ts'];

/** Each file of src, with the files and modules that it imports, types included. */
let imports: Map<string, string[]>;
/** Each file that ends in a bundle, with what it imports there: types are gone. */
let bundled: Map<string, string[]>;
let features: string;
let start: string;
let web: string;

async function bundle(
  entry: string,
  platform: 'browser' | 'node',
  ...others: string[]
): Promise<{ metafile: Metafile; text: string }> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform,
    external: ['vscode', ...others],
    logLevel: 'silent',
  });
  return { metafile, text: outputFiles[0]?.text ?? '' };
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What the file's text says after `from`, as a path from the root where it is one of ours. */
function written(file: string): string[] {
  return [...textOf(file).matchAll(/^(?:import|export|\}).*? from '([^']+)';$/gm)].map(([, name = '']) =>
    resolve(file, name),
  );
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(posix.dirname(file), name);
  const found = [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(join(root, each)));
  return found ?? path;
}

beforeAll(async () => {
  const [code, starting, worker, cli] = await Promise.all([
    bundle(FEATURES, 'browser'),
    bundle('src/extension.ts', 'browser', FEATURES_BUILT),
    bundle('src/web.ts', 'browser'),
    bundle('src/cli/main.ts', 'node'),
  ]);
  const inputs = {
    ...code.metafile.inputs,
    ...starting.metafile.inputs,
    ...worker.metafile.inputs,
    ...cli.metafile.inputs,
  };
  bundled = new Map(Object.entries(inputs).map(([file, input]) => [file, input.imports.map(({ path }) => path)]));
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => posix.join('src', ...file.split(sep)));
  imports = new Map(sources.map((file) => [file, written(file)]));
  features = code.text;
  start = starting.text;
  web = worker.text;
});

/** Every import from a file below `folder` that `allows` does not allow. */
function offences(folder: string, allows: (imported: string, file: string) => boolean): string[] {
  return [...imports]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, targets]) => targets.filter((each) => !allows(each, file)).map((each) => `${file} → ${each}`));
}

const isCore = (path: string) => path.startsWith('src/core/');
const isShared = (path: string) => path.startsWith(SHARED);

describe('The house', () => {
  it('is read whole: every import that ends in a bundle is also found in the text', () => {
    const own = [...bundled].filter(([file]) => file.startsWith('src/'));
    const others = [...bundled.keys()].filter((file) => !file.startsWith('src/') && !LIBRARIES.test(file));
    expect(others).toEqual([]);
    for (const [file, targets] of own)
      expect([...(imports.get(file) ?? []), FEATURES_BUILT], file).toEqual(
        expect.arrayContaining(targets.map(asWritten)),
      );
  });

  it('has a core that imports nothing outside itself', () => {
    expect(offences('src/core/', isCore)).toEqual([]);
  });

  it('lets only api.ts import vscode, and only src/vscode and the starts import that', () => {
    expect(offences('src/', (each, file) => each !== 'vscode' || file === API)).toEqual([]);
    expect(offences('src/', (each, file) => each !== API || isAtTheEdge(file))).toEqual([]);
    for (const file of ['src/extension.ts', FEATURES]) expect(bundled.get(file)).not.toContain(API);
  });

  it('names in api.ts what is used of VS Code’s API, and nothing else', () => {
    const code = [...imports.keys()].filter(isAtTheEdge).map(textOf);
    const used = new Set(code.flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name]) => name)));
    const [, list = ''] = /export \{([^}]+)\} from 'vscode';/.exec(textOf(API)) ?? [];
    const named = list.split(',').map((name) => name.trim());
    expect(named.filter((name) => name !== '' && !used.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it('leaves the core to a file of its own, but for what the start needs', async () => {
    const { code, metafile } = await built('features');
    expect(Object.keys(metafile.inputs).filter(isCore)).toEqual(CARRIED);
    expect(requiredIn(code)).toEqual(['"./core.js"', '"vscode"']);
  });

  it('has a command line over core and Node, and a library for globs', () => {
    const allows = (each: string) =>
      isCore(each) || each.startsWith('src/cli/') || isNode(each) || each === 'zeptomatch';
    expect(offences('src/cli/', allows)).toEqual([]);
  });

  it('has features that do not know of each other', () => {
    const allows = (each: string) => each === 'vscode' || isCore(each) || isShared(each);
    expect(offences('src/vscode/', allows)).toEqual([]);
  });

  it('shares no file that is a feature: features.ts makes features, and only the shared objects besides, with VS Code’s types', () => {
    const made = (imports.get(FEATURES) ?? []).filter(isShared);
    expect(made.sort()).toEqual(
      ['analyses', 'api', 'bulletinFiles', 'elsewhere', 'folderFiles', 'guard', 'ignoreLists', 'settings'].map(
        (name) => `${SHARED}${name}.ts`,
      ),
    );
  });

  it('makes every feature in features.ts', () => {
    const made = [...imports.keys()].filter((file) => file.startsWith('src/vscode/') && !isShared(file));
    expect(imports.get(FEATURES)).toEqual(expect.arrayContaining(made));
  });

  it('runs every test of the host suite', () => {
    const folder = join(root, 'test', 'host');
    const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
    const suite = readFileSync(join(folder, 'suite.ts'), 'utf8');
    expect(tests.filter((file) => !suite.includes(`import './${file.replace('.ts', '')}';`))).toEqual([]);
  });

  it('has no import cycles, not even of types', () => {
    expect(cycle(imports)).toEqual([]);
  });

  it('reaches no network, no process and no code that is not in the package', () => {
    const forbidden =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval|Function|import|process|child_process|globalThis)\b\s*[(.[]|new Worker\b/g;
    const found = (text: string) =>
      [...text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '').matchAll(forbidden)].map(([each]) => each);
    expect(found(features)).toEqual([]);
    expect(found(start)).toEqual([]);
    // It runs the files of the extension where they cannot be required.
    expect(found(web)).toEqual(['Function(']);
    expect(new Set(requiredIn(features))).toEqual(new Set(['"vscode"']));
    expect(requiredIn(start)).toEqual([`"${FEATURES_BUILT}"`]);
  });
});

/** A library as an import names it. */
function asWritten(path: string): string {
  return LIBRARIES.test(path) ? path.replace(LIBRARIES, '$1') : path;
}

/** What a bundle requires, as it is written there. */
function requiredIn(text: string): (string | undefined)[] {
  return [...text.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name);
}

function isAtTheEdge(file: string): boolean {
  return file.startsWith('src/vscode/') || file === FEATURES || STARTS.includes(file);
}

function isNode(path: string): boolean {
  return path.startsWith('node:');
}

/** The files of one cycle, or none. */
function cycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
