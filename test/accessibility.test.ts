import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Guard } from '../src/vscode/shared/guard';
import { spokenOf } from '../src/vscode/shared/spoken';

/** What VS Code was given to show, and whether its editor is set for a screen reader. */
const seen = vi.hoisted(() => ({ shown: [] as string[], support: 'auto' }));

vi.mock('vscode', () => ({
  l10n: { t: (message: string, value: string) => message.replace('{0}', value) },
  workspace: { getConfiguration: () => ({ get: () => seen.support }) },
  window: {
    createOutputChannel: () => ({}),
    setStatusBarMessage: (message: string) => seen.shown.push(`status bar: ${message}`),
    showInformationMessage: (message: string) => seen.shown.push(`notification: ${message}`),
  },
}));

describe('A screen reader', () => {
  beforeEach(() => {
    seen.shown = [];
    seen.support = 'auto';
  });

  it('is told all that is seen of an entry, without the dots between', () => {
    const person = { icon: 'comment', label: 'The quay was opened.', description: 'speaks · Harbour Master' };
    expect(spokenOf(person)).toBe('The quay was opened, speaks, Harbour Master');
    expect(spokenOf({ icon: 'person', label: 'Ann Reed', description: '' })).toBe('Ann Reed');
  });

  it('is told what only the icon of a block says', () => {
    const block = { label: 'lines 9–11 · a.bulletin', description: '3 lines repeat lines 2–4: the whole post again.' };
    expect(spokenOf({ icon: 'warning', ...block })).toBe(
      'Warning: lines 9–11, a.bulletin, 3 lines repeat lines 2–4: the whole post again.',
    );
    expect(spokenOf({ icon: 'info', ...block })).toMatch(/^Information: /);
  });

  it('hears a receipt that others see pass in the status bar', () => {
    const guard = new Guard();
    expect(guard.note('Line removed.')).toBe('Line removed.');
    seen.support = 'on';
    expect(guard.note('Lines joined.')).toBe('Lines joined.');
    expect(seen.shown).toEqual(['status bar: Line removed.', 'notification: Lines joined.']);
  });
});
