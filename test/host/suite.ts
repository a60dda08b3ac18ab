// First, for it defines `describe`.
import './setup';

import * as vscode from 'vscode';
import './diagnostics.test';
import './fixes.test';
import './blockHover.test';
import './staleFixes.test';
import './commands.test';
import './save.test';
import './readOnly.test';
import './outline.test';
import './settings.test';
import './similar.test';
import './people.test';
import './completion.test';
import './exportOutline.test';
import './detection.test';
import './rules.test';
import './folders.test';
import './ignoring.test';
import './workspace.test';
import './duplicatesScope.test';
import './wholeWorkspace.test';
import './editing.test';
import './firstSteps.test';
import './pauses';

// To change a setting opens settings.json, for which VS Code starts its JSON extension a while later. Whatever registers
// code actions makes VS Code answer every request for them that is under way with none, and on save it does not ask again.
// Where it cannot start, as in the web host, it registers nothing.
before(async () => {
  await Promise.allSettled([vscode.extensions.getExtension('vscode.json-language-features')?.activate()]);
});

/** Runs every test inside the extension host; the contract of `@vscode/test-electron`. Rejects where one failed. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    let passed = 0;
    const runner = mocha.run((failed) => {
      console.log(`BULLETIN-SUITE ${JSON.stringify({ passed, failed })}`);
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed`));
    });
    runner.on('pass', (test) => {
      passed++;
      console.log(`ok   ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error) => console.log(`FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`));
  });
}
