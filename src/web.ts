import * as vscode from './vscode/shared/api';

/** The files that the extension consists of in a host that has `require`. */
const FEATURES = 'features.js';
const CORE = './core.js';

type Require = (name: string) => unknown;
declare const require: Require;

/** A file of the extension. */
interface Source {
  readonly code: string;
  readonly address: string;
}

/**
 * The start in a web worker's host, as on vscode.dev, where `require` knows nothing but VS Code's API: reads the files of the extension from
 * where it is installed, and runs them in the way in which that host has run this one. The core is run where it is first needed.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const [features, core] = await Promise.all([read(context, FEATURES), read(context, CORE)]);
  let exported: unknown;
  const requireHere: Require = (name) => {
    if (name !== CORE) return require(name);
    exported ??= run(core, requireHere);
    return exported;
  };
  const { addFeatures } = run(features, requireHere) as typeof import('./features');
  await addFeatures(context);
}

async function read({ extensionUri }: vscode.ExtensionContext, name: string): Promise<Source> {
  const uri = vscode.Uri.joinPath(extensionUri, 'dist', name);
  return { code: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), address: uri.toString(true) };
}

/** What a file exports. Its address in the end tells debuggers what they see. */
function run({ code, address }: Source, requireHere: Require): unknown {
  const module = { exports: {} };
  const evaluate = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${address}`);
  evaluate(module, module.exports, requireHere);
  return module.exports;
}
