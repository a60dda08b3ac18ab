import { analyze } from '../../../src/core/analysis';
import { type OutlinedFile, outlinedFile } from '../../../src/core/export/entries';

/** The outline of a text, under the name of a file. */
export function outlined(path: string, ...lines: readonly string[]): OutlinedFile {
  return outlinedFile(path, analyze(lines.join('\n')));
}

export const FORUM: readonly string[] = [
  'Forwarded from Harbour Office ⚓',
  '🎙 Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)',
  '💬 The second quay opens in May.',
  'Taking part in the Quay Forum were Governor Bob Hill and Captain Carl Holt.',
];
