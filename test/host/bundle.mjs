import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/install.mjs';

/**
 * What the suite finds in `globalThis.bulletinTest`. Its bundle is one for all hosts, and environment variables do not
 * reach a web worker, so this is written in front of the bundle's first line.
 * @typedef {object} Frame
 * @property {'server' | 'untrusted' | 'web' | 'desktop'} host
 * @property {string | null} grep a regular expression; only tests whose full title matches it run
 * @property {string | null} workspace the opened folder, an absolute path; null in the web host, whose folder is in memory
 */

/** The first argument of whatever the suite prints, so that VS Code's own log can be told apart. */
export const MARK = 'BULLETIN-HOST';

/** Stands before the bundle's own code and hides the global console from it: that one refuses to be changed in place. */
const MARKED_CONSOLE = `var console=Object.create(globalThis.console,Object.fromEntries(\
['log','info','warn','error'].map((level)=>\
[level,{value:(...values)=>globalThis.console[level]('${MARK}',...values)}])));`;

/**
 * The suite's code for one host. No line is added, so that stacks keep their line numbers.
 * @param {Frame} frame
 * @returns {string}
 * @throws {Error} a plain sentence, where the suite is not built
 */
export function suiteSource(frame) {
  const bundle = join(root, 'dist', 'test', 'suite.js');
  if (!existsSync(bundle)) throw new Error('dist/test/suite.js is missing: run `node esbuild.js` first.');
  const marked = frame.host === 'desktop' ? '' : MARKED_CONSOLE;
  return `"use strict";${marked}globalThis.bulletinTest=${JSON.stringify(frame)};${readFileSync(bundle, 'utf8')}`;
}

/**
 * Writes the suite and a fresh copy of test/host/workspace into `folder`.
 * @param {string} folder
 * @param {Omit<Frame, 'workspace'>} frame
 * @returns {{ tests: string, workspace: string }} absolute paths of the bundle and of the folder to open
 */
export function layOut(folder, frame) {
  const workspace = join(folder, 'workspace');
  const tests = join(folder, 'suite.js');
  cpSync(join(root, 'test', 'host', 'workspace'), workspace, { recursive: true });
  writeFileSync(tests, suiteSource({ ...frame, workspace }));
  return { tests, workspace };
}
