import * as vscode from 'vscode';
import { proposedPlace } from '../../src/vscode/exportOutline';
import { equal } from './check';
import { closeAll, open } from './editor';
import { newFile } from './memory';
import { TEXT } from './quays';

describe('Export Outline', () => {
  afterEach(closeAll);

  it('writes each format, and says how much', async () => {
    const document = await open(TEXT);
    const written = async (ending: string): Promise<readonly [unknown, string]> => {
      const target = newFile('', ending);
      const receipt = await vscode.commands.executeCommand('bulletin.exportOutline', document.uri, ending, target);
      const name = target.path.slice(target.path.lastIndexOf('/') + 1);
      const bytes = await vscode.workspace.fs.readFile(target);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      return [String(receipt).replace(name, 'FILE'), text];
    };
    const found = await Promise.all(['md', 'csv', 'ics', 'json', 'txt'].map(written));
    equal(
      found.map(([receipt]) => receipt),
      [
        'FILE: 2 posts written.',
        'FILE: 2 posts written.',
        'FILE: 1 meeting written. 1 without a full date is left out.',
        'FILE: 2 posts written.',
        'FILE: 2 posts written.',
      ],
    );
    equal(
      found.map(([, text]) => text.slice(0, 12)),
      ['# Statement ', '\uFEFFfile,line,k', 'BEGIN:VCALEN', '{\n  "version', '1: Statement'],
    );
  });
});

describe('The place that is proposed for an export', () => {
  it('is beside the bulletin, under its name', () => {
    const uri = vscode.Uri.parse('vscode-vfs://port/feeds/week.1.bulletin');
    equal(proposedPlace(uri, 'ics')?.toString(), 'vscode-vfs://port/feeds/week.1.ics');
  });

  it('is never the bulletin itself', () => {
    const proposed = (name: string) => proposedPlace(vscode.Uri.parse(`vscode-vfs://port/feeds/${name}`), 'txt')?.path;
    equal(['week.bulletin', 'week.bulletin.txt', 'WEEK.TXT'].map(proposed), [
      '/feeds/week.txt',
      '/feeds/week.bulletin.outline.txt',
      '/feeds/WEEK.outline.txt',
    ]);
  });

  it('is in the folder that is open where the bulletin has no file, and VS Code’s own without a folder', () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const place = proposedPlace(vscode.Uri.from({ scheme: 'untitled', path: 'Untitled-1' }), 'md');
    equal(place?.toString(), folder && `${folder.uri.toString()}/Untitled-1.md`);
  });
});
