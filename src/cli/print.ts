import { writeSync } from 'node:fs';

/** Prints on standard output at once and in full, also into a pipe that is read slowly or was closed. */
export function print(value: string): void {
  const bytes = Buffer.from(value, 'utf8');
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(1, bytes, sent);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
