/** One sentence about a file on stderr. */
export function complain(path: string, problem: string): void {
  process.stderr.write(`bulletin: ${path === '-' ? 'standard input' : path || 'a file without a name'} ${problem}\n`);
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `cannot be used (${code || String(error)}).`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist.'],
  ['EACCES', 'may not be read or changed: permission denied.'],
  ['EPERM', 'may not be changed: permission denied.'],
  ['EISDIR', 'is a folder without bulletins.'],
  ['ENOTDIR', 'does not exist.'],
  ['EROFS', 'is on a read-only disk.'],
  ['ENOSPC', 'cannot be written: the disk is full.'],
]);
