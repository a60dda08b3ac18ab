import { compileFunction } from 'node:vm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { built } from '../support/builds';

type Exports = Record<string, unknown>;
type Require = (name: string) => unknown;

let code: { readonly extension: string; readonly core: string };

beforeAll(async () => {
  const [extension, core] = await Promise.all([built('extension'), built('core')]);
  code = { extension: extension.code, core: core.code };
});

function run(text: string, require: Require): Exports {
  const module: { exports: Exports } = { exports: {} };
  compileFunction(text, ['module', 'require'])(module, require);
  return module.exports;
}

/** Stands for whatever is asked of it, and for all that its parts and answers are asked for; but for what is given. */
function anything(given: Exports = {}): unknown {
  const made: Exports = { ...given };
  return new Proxy(class {}, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'prototype') return Reflect.get(target, name);
      if (name === 'then') return undefined;
      if (!(name in made)) made[name] = anything();
      return made[name];
    },
    set: (_, name, value) => Reflect.set(made, name, value),
    apply: () => anything(),
    construct: () => anything() as object,
  });
}

/** What the extension requires, as it does so, when it is started in a window in which a text of this language is open. */
function requiredFor(languageId: string): string[] {
  const document = anything({ languageId, uri: anything({ scheme: 'file' }) });
  const api = anything({
    workspace: anything({ textDocuments: [document], workspaceFolders: [] }),
    window: anything({ activeTextEditor: anything({ document }) }),
  });
  const required: string[] = [];
  const { activate } = run(code.extension, (name) => {
    required.push(name);
    return name === 'vscode' ? api : run(code.core, () => api);
  });
  (activate as (context: unknown) => void)(
    anything({ subscriptions: [], workspaceState: anything({ get: (_: string, usual: unknown) => usual }) }),
  );
  return required;
}

describe('The start of the extension', () => {
  it.each(['bulletin', 'plaintext'])(
    'does not wait for the core, which is read behind it where a %s is open',
    async (languageId) => {
      const required = requiredFor(languageId);
      expect(required).toEqual(['vscode']);
      await vi.waitFor(() => expect(required).toEqual(['vscode', './core.js']));
    },
  );

  it('does without the core where no text is open', async () => {
    const required = requiredFor('markdown');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(required).toEqual(['vscode']);
  });
});
