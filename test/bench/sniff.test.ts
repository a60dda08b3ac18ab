import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.mjs';

test('what cannot be read is counted, and the rest is looked at all the same', () => {
  const folder = scratchFolder('sniff');
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'plain.txt'), 'A plain text.\n');
  writeFileSync(join(folder, 'bytes'), Uint8Array.of(0, 1, 2));
  const args = ['test/bench/sniff.mjs', join(folder, 'vanished'), folder];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(
    '0 of 1 text files would be taken for bulletins; 1 are no UTF-8 text, 1 files or folders could not be read.\n',
  );
});
