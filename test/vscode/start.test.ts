import { beforeAll, describe, expect, it, vi } from 'vitest';
import { built } from '../support/builds';
import { anything, run } from './standIn';

let code: { readonly extension: string; readonly features: string; readonly core: string };

beforeAll(async () => {
  const [extension, features, core] = await Promise.all([built('extension'), built('features'), built('core')]);
  code = { extension: extension.code, features: features.code, core: core.code };
});

/** What the extension requires, as it does so, when it is started in a window in which a text of this language is open, and when that is over. */
function startFor(languageId: string): { required: string[]; over: Promise<void> } {
  const document = anything({ languageId, uri: anything({ scheme: 'file' }) });
  const api = anything({
    workspace: anything({ textDocuments: [document], workspaceFolders: [] }),
    window: anything({ activeTextEditor: anything({ document }) }),
  });
  const required: string[] = [];
  const require = (name: string): unknown => {
    required.push(name);
    if (name === 'vscode') return api;
    return run(name === './core.js' ? code.core : code.features, require);
  };
  const { activate } = run(code.extension, require);
  const workspaceState = anything({ get: (_: string, usual: unknown) => usual });
  const over = (activate as (context: unknown) => Promise<void>)(anything({ subscriptions: [], workspaceState }));
  return { required, over };
}

describe('The start of the extension', () => {
  it.each(['bulletin', 'plaintext'])(
    'waits for nothing that is read; behind it come the features, and the core where a %s is open',
    async (languageId) => {
      const { required, over } = startFor(languageId);
      expect(required).toEqual([]);
      await over;
      await vi.waitFor(() => expect(required).toEqual(['./features.js', 'vscode', './core.js']));
    },
  );

  it('does without the core where no text is open', async () => {
    const { required, over } = startFor('markdown');
    await over;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(required).toEqual(['./features.js', 'vscode']);
  });
});
