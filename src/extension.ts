import type * as vscode from './vscode/shared/api';

declare const require: (file: './features.js') => typeof import('./features');

/**
 * The start. To read all that the extension is, and to add it, takes longer than VS Code and what else it starts should wait in one piece:
 * that is done in turns behind this one. VS Code runs a command of the extension when all of them are over.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await require('./features.js').addFeatures(context);
}
